/** Where a path on the command line leads: npm runs commands in the project's folder, wherever they were given. */
import { resolve } from "node:path";

/** In: a path as someone gave it to npm. Out: the same from the root. */
export function fromWhereItWasGiven(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? ".", path);
}

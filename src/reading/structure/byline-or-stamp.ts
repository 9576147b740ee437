/** Whether a line says who wrote an article, or when. */
import { bylineStart } from "./bylines.ts";
import { readDateStamp } from "./date-stamp.ts";

const longest = 160;

export function isBylineOrStamp(line: string): boolean {
  return line.length < longest && (readDateStamp(line) !== undefined || bylineStart.test(line));
}

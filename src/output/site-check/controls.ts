/** Characters that no reader can see and that turn or hide what is shown: no page, citation or feed has them. */
import { unprintable } from "../../text/unprintable.ts";

const anyUnprintable = new RegExp(unprintable, "v");

/** The view of a source shows what was collected as it is; records and tables hold it as data. */
const printed = /(?<!\.source)\.html$|\.(?:css|js|bib|ris|xml)$|(?:^|\/)feed\.json$/;

/** @param path the file in the site. */
export function findControls(path: string, read: () => string): string[] {
  if (!printed.test(path) || path.startsWith("data/source/")) return [];
  const code = anyUnprintable.exec(read())?.[0].codePointAt(0);
  if (code === undefined) return [];
  const name = code.toString(16).toUpperCase().padStart(4, "0");
  return [`${path} has the invisible character U+${name}`];
}

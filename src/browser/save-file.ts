/** A file that a script has made, for the reader to save. */
import { element } from "./element.ts";

/** How long the browser may take to save it, in milliseconds. */
const keptFor = 60_000;

/** Offers a file to save. @param content as one text, or in parts that stand one behind the other */
export function saveFile(name: string, type: string, content: string | readonly string[]): void {
  const href = URL.createObjectURL(new Blob([content].flat(), { type }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), keptFor);
}

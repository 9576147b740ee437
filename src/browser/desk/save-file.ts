/** A file that a script has made, for the reader to save. */
import { element } from "../element.ts";

/** Offers a file to save. */
export function saveFile(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = element("a", { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the content when its own work on the click is done.
  setTimeout(() => URL.revokeObjectURL(href));
}

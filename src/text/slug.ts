/** Text → slug: lower-case ASCII letters, digits and hyphens, for addresses on any disk and any host. */
import anyAscii from "any-ascii";

const apostrophe = /['’ʼ]/g;
const notSlug = /[^a-z0-9]+/g;
const longest = 80;

/** "Kyiv’s Night" → "kyivs-night", "Харків" → "kharkiv". Cut at a word after 80 characters; never empty. */
export function slugify(text: string): string {
  const words = anyAscii(text.slice(0, 4 * longest))
    .toLowerCase()
    .replace(apostrophe, "")
    .replace(notSlug, " ")
    .trim();
  const cut =
    words.length <= longest
      ? words
      : words.slice(0, words.lastIndexOf(" ", longest) + 1 || longest).trim();
  return cut === "" ? "untitled" : cut.replaceAll(" ", "-");
}

/** Marks of Markdown that a program wrote into a plain text for links, pictures, headings, bold and slanted letters. */
import type { Repair } from "../../record/record.ts";

/** Repairs that leave the words of each link, and nothing of a picture. In a text with few links the marks are its own. */
export function findMarkdownMarks(text: string): Repair[] {
  if (!hasMany(text)) return [];
  return Array.from(text.matchAll(marks)).flatMap(({ 0: found, index, groups = {} }) => {
    const end = index + found.length;
    const { words } = groups;
    if (words === undefined) return [{ start: index, end, kind, text: "" }];
    const close = index + 1 + words.length;
    return [
      { start: index, end: index + 1, kind, text: "" },
      { start: close, end, kind, text: "" },
    ];
  });
}

const kind = "markup";

/** Whether so many links stand in the text that a program wrote them. */
function hasMany(text: string): boolean {
  let at = -1;
  for (let found = 0; found < fewest; found += 1) {
    at = text.indexOf("](", at + 1);
    if (at < 0) return false;
  }
  return true;
}

const fewest = 8;

/** `(address)`, `(address "title")` */
const address = String.raw`\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s"[^"\n]{0,300}")?\)`;

/** `![picture](address)`, `[words](address)`; of a link around pictures or several lines its two ends. */
const marks = new RegExp(
  [
    String.raw`!\[[^[\]\n]{0,500}\]${address}`,
    String.raw`\[(?<words>[^[\]\n]{1,500})\]${address}`,
    String.raw`\]${address}`,
    String.raw`\[(?=!\[|\]\()`,
    String.raw`(?<=^[*+# -]{0,8})\[(?=[^\]\n]{0,500}$)`,
    String.raw`^#{1,6} (?=\S)`,
    String.raw`\*\*(?=\S)|(?<=\S)\*\*`,
    String.raw`(?<![\p{L}\p{N}_/])_{1,2}(?=[^\s_])|(?<=[^\s_/])_{1,2}(?![\p{L}\p{N}_/])`,
  ].join("|"),
  "gmu",
);

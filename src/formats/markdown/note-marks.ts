/**
 * Marks that note-taking programs such as Obsidian add to Markdown: `[[Kharkiv|the city]]`, `![[map.png]]`,
 * `==marked==`, `%%a comment%%`, and `^3fb0c1` at the end of a paragraph; and the tags of templates
 * that site makers such as Hugo and Jekyll put into it: `{{< figure >}}`, `{% include a.html %}`.
 */
import type { Link, Span, StyledWords } from "../../record/record.ts";
import { locateWords, withoutWords } from "./cut-pieces.ts";
import { type Inline, type Piece, wordsOf } from "./pieces.ts";

/** Hides such marks among the words of a paragraph, and notes what the words between them are. */
export function readNoteMarks(inline: Inline, source: string): Inline {
  const words = inline.pieces.map((piece) => searchable(source, piece)).join("");
  if (!signs.some((sign) => words.includes(sign))) return inline;
  const marks: Marks = { hidden: [], links: [], marked: [] };
  findWikiLinks(words, marks);
  findHighlights(words, marks);
  for (const [open, close] of hiddenBetween) findHidden(words, { open, close }, marks);
  findBlockName(words, marks);
  findProgramLinks(words, marks);
  const toSource = locateWords(inline.pieces, source);
  const links = marks.links.map(({ url, ...span }): Link => ({ ...toSource(span), url }));
  const styles = marks.marked.map(
    (span): StyledWords => ({
      ...toSource(span),
      style: "highlighted",
    }),
  );
  return {
    pieces: withoutWords(inline.pieces, source, marks.hidden),
    links: [...inline.links, ...links],
    styles: [...inline.styles, ...styles],
  };
}

const signs = ["[[", "==", "%%", "^", "{{", "{%", "\uFFFB"];

/** Offsets in the words as shown. */
interface Marks {
  hidden: Span[];
  links: Link[];
  marked: Span[];
}

/** What was escaped, and code, are never part of a mark. */
function searchable(source: string, piece: Piece): string {
  const words = wordsOf(source, piece);
  if (piece.program) return programSign.repeat(words.length);
  return piece.literal ? "\uFFFC".repeat(words.length) : words;
}

/** `[[Target|shown]]`, `[[Target#Part]]`, `![[embedded]]` */
function findWikiLinks(words: string, { hidden, links }: Marks): void {
  for (let at = words.indexOf("[["); at >= 0; at = words.indexOf("[[", at + 2)) {
    const end = words.indexOf("]]", at);
    if (end < 0) return;
    const inner = words.slice(at + 2, end);
    if (inner.includes("[[")) continue;
    if (words[at - 1] === "!") {
      hidden.push({ start: at - 1, end: end + 2 });
      continue;
    }
    const shown = findShown(inner);
    const span = { start: at + 2 + shown.start, end: at + 2 + shown.end };
    hidden.push({ start: at, end: span.start }, { start: span.end, end: end + 2 });
    if (span.end > span.start) links.push({ ...span, url: inner.split("|")[0] ?? inner });
  }
}

/** The words behind the bar, or else the name without the part of the note. */
function findShown(inner: string): Span {
  const bar = inner.indexOf("|");
  if (bar >= 0) return { start: bar + 1, end: inner.length };
  const part = inner.indexOf("#");
  return part > 0 ? { start: 0, end: part } : { start: part + 1, end: inner.length };
}

/** `==marked==`: both marks, or none. */
function findHighlights(words: string, { hidden, marked }: Marks): void {
  let open: number | undefined;
  for (let at = words.indexOf("=="); at >= 0; at = words.indexOf("==", at + 2)) {
    if (words[at + 2] === "=" || words[at - 1] === "=") continue;
    if (open === undefined) {
      if ((words[at + 2] ?? " ").trim() !== "") open = at;
    } else if ((words[at - 1] ?? " ").trim() !== "") {
      hidden.push({ start: open, end: open + 2 }, { start: at, end: at + 2 });
      marked.push({ start: open + 2, end: at });
      open = undefined;
    }
  }
}

/** What is hidden with all that stands in it. */
const hiddenBetween = [
  ["%%", "%%"],
  ["{{<", ">}}"],
  ["{{%", "%}}"],
  ["{%", "%}"],
] as const;

function findHidden(
  words: string,
  { open, close }: { open: string; close: string },
  { hidden }: Marks,
): void {
  for (let at = words.indexOf(open); at >= 0; at = words.indexOf(open, at)) {
    const end = words.indexOf(close, at + open.length);
    if (end < 0) return;
    hidden.push({ start: at, end: end + close.length });
    at = end + close.length;
  }
}

/** Stands in the words that are searched for the letters of a link into a program. */
const programSign = "\uFFFB";

/** ` (View Highlight)`, with its brackets */
function findProgramLinks(words: string, { hidden }: Marks): void {
  for (let at = words.indexOf(programSign); at >= 0; at = words.indexOf(programSign, at)) {
    let end = at;
    while (words[end] === programSign) end += 1;
    const isBracketed = words[at - 1] === "(" && words[end] === ")";
    hidden.push(isBracketed ? { start: at - 1, end: end + 1 } : { start: at, end });
    at = end;
  }
}

/** ` ^3fb0c1` */
function findBlockName(words: string, { hidden }: Marks): void {
  const end = words.trimEnd().length;
  const start = words.lastIndexOf(" ^", end);
  if (start < 0) return;
  const name = words.slice(start + 2, end);
  if (/^[A-Za-z0-9-]{1,40}$/.test(name)) hidden.push({ start, end });
}

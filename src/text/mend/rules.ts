/** The repairs Dateline knows, one rule each; overlaps are settled by who calls them. */
import { decodeHTMLStrict } from "entities";
import type { Repair } from "../../record/record.ts";
import { findMojibake } from "./mojibake.ts";

/** In: the text of one block. Out: what it repairs there, offsets from the block's start. */
export type RepairRule = (passage: string) => Repair[];

export const repairRules: readonly RepairRule[] = [
  findMarkup,
  findEntities,
  findMojibake,
  (passage) => replaceAll(passage, straySemicolon, "stray semicolon", ""),
  findOddSpaces,
  (passage) => replaceAll(passage, spaceBeforeStop, "space before a full stop", ""),
  (passage) => replaceAll(passage, nonBreakingSpace, "non-breaking space", " "),
  (passage) => replaceAll(passage, invisible, "invisible character", ""),
  (passage) => replaceAll(passage, loneSurrogate, "undecodable character", "\uFFFD"),
  (passage) => replaceAll(passage, suspectNumber, "suspect number", (number) => number),
];

/** `the ;use by Russia`: what is left of an apostrophe that was an entity. */
const straySemicolon = /(?<=\s);(?=\p{Ll})/gu;

/** Two or more spaces of any kind, or a line end. */
const oddSpaces = /\s{2,}|[\n\r\u2028\u2029]/g;

const lineEnd = /[\n\r\u2028\u2029]/;

const plainSpaces = /^[ \u00A0]+$/;

/** `Russian bombings .` */
const spaceBeforeStop = /(?<=[\p{L}\p{N}”’)]) (?=[.,](?:["”’)]{0,2})(?:\s|$))/gu;

/** `Kyiv Mayor<nbsp>Vitaliy`; one between digits (`3 000`) stays. */
const nonBreakingSpace = /(?<=[\p{L},.;:!?”’)])\u00A0(?=[\p{L}“‘"(])/gu;

/** Soft hyphens, zero-width spaces, stray byte order marks, direction overrides, control characters. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u00AD\u200B\uFEFF\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000E-\u001F\u007F]+/g;

const loneSurrogate = /\p{Surrogate}/gu;

/** `a western city of 3330,000`: no way of grouping digits writes it so. */
const suspectNumber = /(?<![\d.,])\d{4,9},\d{3}(?![\d])/g;

/**
 * `&amp;`, `&#8217;`, `&amp;nbsp;`, and the same with the ampersand lost: `#x27;`, `it#39;s`, `nbsp;`.
 * "issue #27; see" is none: short decimal numbers count only for signs, beside a letter.
 */
const entity =
  /&(?:amp;){0,2}(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});|(?<![&\w])(?:#x[0-9a-f]{2,6}|#\d{4,6}|amp|nbsp|quot|apos|[lr][sd]quo|[nm]dash|hellip);|(?<=\p{L})#0?(?:3[489]|6[02]|160);|(?<![&\w])#0?(?:3[489]|6[02]|160);(?=\p{L})/giu;

/** `<p class="x">`, `</b>`, `<!-- more -->`, `<br/>` */
const markup =
  /<\/?(?:a|abbr|article|aside|b|blockquote|br|caption|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|main|nav|ol|p|picture|pre|q|s|script|section|small|source|span|strong|style|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video|wbr)(?:[\s/][^<>]{0,500})?>|<!--[^<>]{0,500}-->/gi;

const lineBreakTag = /^<(?:br|p|\/p|\/?div|\/?li|\/?td|\/?tr|hr)\b/i;

function findMarkup(passage: string): Repair[] {
  if (!passage.includes("<")) return [];
  return replaceAll(passage, markup, "markup", (tag, start) => {
    const apart = lineBreakTag.test(tag) && start > 0 && start + tag.length < passage.length;
    return apart && !/\s/.test(passage[start - 1] ?? "") ? " " : "";
  });
}

/** `the  governor` → one space; a line broken inside a paragraph → one space, after a hyphen none; tabs stay. */
function findOddSpaces(passage: string): Repair[] {
  const repairs: Repair[] = [];
  for (const { 0: found, index: start } of passage.matchAll(oddSpaces)) {
    const end = start + found.length;
    if (plainSpaces.test(found)) repairs.push({ start, end, kind: "doubled space", text: " " });
    if (!lineEnd.test(found)) continue;
    const hyphenated = /\p{L}-$/u.test(passage.slice(Math.max(0, start - 2), start));
    repairs.push({ start, end, kind: "broken line", text: hyphenated ? "" : " " });
  }
  return repairs;
}

function findEntities(passage: string): Repair[] {
  if (!passage.includes(";")) return [];
  return replaceAll(passage, entity, "entity debris", decodeEntity).filter(
    (repair) => repair.text !== passage.slice(repair.start, repair.end),
  );
}

/** "#x27;" → "’", "&amp;nbsp;" → " ", "&unknown;" → itself. */
function decodeEntity(found: string): string {
  let decoded = found.startsWith("&") ? found : `&${found}`;
  for (let depth = 0; depth < 3; depth += 1) decoded = decodeHTMLStrict(decoded);
  if (decoded === `&${found}`) return found;
  if (decoded === "'") return "’";
  return decoded.replace(unsafe, " ");
}

/** What an entity may not smuggle in: spaces of any kind become plain, controls vanish with them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const unsafe = /[\s\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g;

type Replacement = string | ((found: string, start: number) => string);

function replaceAll(passage: string, pattern: RegExp, kind: string, by: Replacement): Repair[] {
  return [...passage.matchAll(pattern)].map(({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
    kind,
    text: typeof by === "string" ? by : by(found, start),
  }));
}

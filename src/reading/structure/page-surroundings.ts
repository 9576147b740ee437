/** Sets aside what stands around the article on a page that was saved as text. */
import { mark } from "../../text/interface-language.ts";
import { bylineStart } from "./bylines.ts";
import { readDateStamp } from "./date-stamp.ts";
import { toTitle } from "./headings.ts";
import { type Page, type Part, whole } from "./page.ts";
import { findPageBody } from "./page-body.ts";
import type { Passage } from "./passages.ts";

/** Menus, links and adverts before and behind the text. What the rules for dates, addresses and bylines tell stays theirs. */
export function findSurroundings(page: Page): void {
  if (page.stated.some((block) => block !== undefined)) return;
  const body = findPageBody(page.passages.map(({ words }) => words));
  if (!body) return;
  const { last, headline = body.first } = body;
  const first = Math.max(body.first, headline);
  page.passages.forEach((passage, index) => {
    if (page.parts[index]) return;
    if (index === body.headline) page.parts[index] = toHeadline(passage);
    else if ((index < first || index > last) && !isOfHead(page, index, { headline, last }))
      page.parts[index] = whole(passage, "boilerplate", surroundingRule);
  });
}

const surroundingRule = mark("Stands outside the article's text: menus and links of the page");

/** Date stamps, the address of the page, and the byline under the headline or the text; those further down are of others. */
function isOfHead(
  page: Page,
  index: number,
  { headline, last }: { headline: number; last: number },
): boolean {
  const { words } = page.passages[index] ?? { words: "" };
  if (readDateStamp(words) || /^https?:\S+$/i.test(words)) return true;
  return index > headline && index <= last + 1 && bylineStart.test(words);
}

/** A headline without the marks of Markdown before it, and with the byline that was joined to it told apart. */
function toHeadline(passage: Passage): Part[] {
  const marks = /^#{1,6} /.exec(passage.words)?.[0].length ?? 0;
  const bare = { ...passage, start: passage.start + marks, words: passage.words.slice(marks) };
  const byline = joinedByline.exec(bare.words);
  if (!byline) return toTitle(bare);
  const cut = bare.start + byline.index;
  return [
    { kind: "title", start: bare.start, end: cut },
    { kind: "credit", start: cut + 1, end: bare.end },
  ];
}

/** `Bridge stays closed by Ada Marsh — May 23, 2022` */
const joinedByline =
  / by \p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20})?(?: [—–|-] .{4,40})?$/u;

/**
 * HTML tags that were left in a text: not shown. Between two blocks on one line stands a blank line
 * instead, between words that only a line break kept apart a space.
 */
import { mark } from "../interface-language.ts";
import type { Repair, Span } from "../../record/record.ts";

/** A repair for each tag, comment, and script or style with all it holds. */
export function findMarkup(text: string): Repair[] {
  if (!text.includes("<")) return [];
  const tags = uniteScripts([...text.matchAll(markup)]);
  return groupAdjacent(text, tags).flatMap((run) => replaceRun(text, run));
}

/** `<p class="x">`, `</b>`, `<!-- more -->`, `<br/>` */
const markup =
  /<(?<close>\/?)(?<name>a|abbr|article|aside|b|blockquote|br|caption|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|main|nav|noscript|ol|p|picture|pre|q|s|script|section|small|source|span|strong|style|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video|wbr)(?:[\s/][^<>]{0,500})?>|<!--[^<>]{0,500}-->/gi;

/** Tags at which a paragraph ends. */
const blockTag =
  /^<\/?(?:article|aside|blockquote|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|thead|tr|ul)\b/i;

/** Tags that keep words apart. */
const breakTag = /^<\/?(?:br|caption|td|th)\b/i;

const blankLine = "\n\n";

interface Tag extends Span {
  words: string;
}

/** A script or style sheet is one tag with what it holds; one that is never closed is only its tag. */
function uniteScripts(matches: readonly RegExpExecArray[]): Tag[] {
  const closing = new Map<string, RegExpExecArray>();
  const tags: Tag[] = [];
  for (const match of matches.toReversed()) {
    const { close, name = "" } = match.groups ?? {};
    const holdsCode = /^(?:script|style)$/i.test(name);
    const closed = holdsCode && close === "" ? closing.get(name.toLowerCase()) : undefined;
    if (holdsCode && close === "/") closing.set(name.toLowerCase(), match);
    const last = closed ?? match;
    const end = last.index + last[0].length;
    while ((tags.at(-1)?.start ?? Infinity) < end) tags.pop();
    tags.push({ start: match.index, end, words: match[0] });
  }
  return tags.reverse();
}

/** Tags with nothing but spaces between them. */
function groupAdjacent(text: string, tags: readonly Tag[]): Tag[][] {
  const runs: Tag[][] = [];
  for (const tag of tags) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && onlySpaces.test(text.slice(last.end, tag.start))) run.push(tag);
    else runs.push([tag]);
  }
  return runs;
}

const onlySpaces = /^[ \t]*$/;

/** What the run stands for is put in the place of one of its tags; the others are hidden. */
function replaceRun(text: string, run: readonly Tag[]): Repair[] {
  const instead = textFor(text, run);
  const holder = run.find(({ words }) => blockTag.test(words) || breakTag.test(words)) ?? run[0];
  return run.map((tag) => ({
    start: tag.start,
    end: tag.end,
    kind: mark("markup"),
    text: tag === holder ? instead : "",
  }));
}

function textFor(text: string, run: readonly Tag[]): string {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  if (isLineEdge(text, start, -1) || isLineEdge(text, end, 1)) return "";
  const breaks = run.filter(({ words }) => breakTag.test(words)).length;
  if (breaks > 1 || run.some(({ words }) => blockTag.test(words))) return blankLine;
  const apart = breaks > 0 && !/\s/.test(text[start - 1] ?? "") && !/\s/.test(text[end] ?? "");
  return apart ? " " : "";
}

/** Whether only spaces stand between a position and the start of its line (step -1) or its end (step 1). */
function isLineEdge(text: string, position: number, step: 1 | -1): boolean {
  let at = step === 1 ? position : position - 1;
  while (text[at] === " " || text[at] === "\t") at += step;
  const character = text[at];
  return character === undefined || /[\n\r\f\v\u0085\u2028\u2029]/.test(character);
}

/** The headline of a page: of its headings the one most like what the page states as its title. */
import type { StatedField } from "../article-source.ts";
import type { Heading, PageLine } from "./page-lines.ts";

export interface Headline extends StatedField {
  /** The heading that prints it. */
  heading?: PageLine;
}

/**
 * Chooses the headline. A page may print its own name as a heading, or that of another story, and state
 * a title that is made for search engines: neither alone is enough.
 *
 * @param stated titles that the page states, the surest first.
 * @param site the name of the site.
 */
export function chooseHeadline(
  headings: readonly Heading[],
  stated: readonly StatedField[],
  site: string,
): Headline | undefined {
  const titles = stated
    .map((title) => ({ ...title, value: withoutSite(title.value, site) }))
    .filter(({ value }) => value !== "");
  const own = headings.filter(({ words }) => site === "" || fold(words) !== fold(site));
  const heading = findLikest(own, titles) ?? (titles.length === 0 ? own[0] : undefined);
  return heading ? { value: heading.words, where: "heading of the page", heading } : titles[0];
}

/** The heading most like a title; one of the second depth has to say nearly the same. */
function findLikest(headings: readonly Heading[], titles: readonly StatedField[]) {
  const scored = headings.slice(0, mostHeadings).map((heading) => ({
    heading,
    score: Math.max(0, ...titles.map(({ value }) => likeness(heading.words, value))),
  }));
  return scored
    .filter(({ heading, score }) => score >= (heading.depth === 1 ? leastLikeness : sameWords))
    .toSorted((a, b) => b.score - a.score)[0]?.heading;
}

const mostHeadings = 30;
const leastLikeness = 0.25;
const sameWords = 0.8;

/** How many pairs of letters two texts have in common, from 0 to 1 (Dice's coefficient). */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function pairsOf(words: string): Set<string> {
  const folded = words
    .slice(0, 400)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return new Set(Array.from(folded, (_, at) => folded.slice(at, at + 2)).slice(0, -1));
}

/** "River rises | The Wells Post" → "River rises" */
function withoutSite(title: string, site: string): string {
  const parts = title.split(separators);
  const own = fold(site);
  if (parts.length < 2) return title;
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (own !== "" && isName(last, own))
    return title.slice(0, title.lastIndexOf(last)).replace(separatorAtEnd, "");
  if (own !== "" && isName(first, own)) return title.slice(title.indexOf(parts[1] ?? ""));
  return title;
}

function isName(words: string, site: string): boolean {
  const folded = fold(words);
  return folded !== "" && (site.includes(folded) || folded.includes(site));
}

function fold(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const separators = / [|\-–—·«»:] /;
const separatorAtEnd = / [|\-–—·«»:] ?$/;

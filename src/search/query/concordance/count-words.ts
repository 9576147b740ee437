/** The forms of a word → how often and where each article has them: from the positions alone, no text is read. */
import { articleOf, bodyStart } from "../../postings.ts";
import type { ArticleWordCounts } from "../article-store.ts";
import { findCommon } from "../match-phrase.ts";
import type { SearchIndex } from "../open-index.ts";
import type { AskedWords, WordForm } from "./word-forms.ts";

/** How often one article has a word. */
export interface ArticleCount {
  /** Its number in the index. */
  article: number;
  times: number;
  inTitle: number;
  inCaptions: number;
}

export interface WordCount {
  /** Those that have it, the oldest first. */
  articles: ArticleCount[];
  times: number;
  /** For each form. */
  byForm: number[];
}

/**
 * Counts the forms in all articles. What two forms have in common is of the longer one: "Ihor Terekhov" is not
 * counted again as "Terekhov".
 *
 * @param pause called often; it lets the browser draw
 */
export async function countWords(
  { forms, within }: AskedWords,
  index: SearchIndex,
  pause: () => Promise<void>,
): Promise<WordCount> {
  const count: WordCount = { articles: [], times: 0, byForm: forms.map(() => 0) };
  for (const segment of index.head.segments.keys()) {
    const { found, allowed } = await index.runUntilLoaded(() => ({
      found: forms.map((form) => openForm(form, index, segment)),
      allowed: within && new Set(index.postings(within, segment).map(articleOf)),
    }));
    await pause();
    const byArticle = groupByArticle(found, allowed);
    for (const number of [...byArticle.keys()].sort((a, b) => a - b)) {
      const matches = chooseMatches(byArticle.get(number) ?? []);
      const article = index.numberOf(segment, number);
      const { captions } = await index.runUntilLoaded(() => index.wordCounts(article));
      if (matches.length > 0) count.articles.push({ article, ...locate(matches, captions) });
      count.times += matches.length;
      for (const { form } of matches) count.byForm[form] = (count.byForm[form] ?? 0) + 1;
      await pause();
    }
  }
  return count;
}

/** Where a form begins: its first position, and how many words it has. */
interface Match {
  start: number;
  length: number;
  form: number;
}

/** The articles of a segment that have all words of a form, and a function that tells where, to be asked in their order. */
function openForm({ terms }: WordForm, index: SearchIndex, segment: number) {
  const common = findCommon(terms.map((term) => index.postings(term, segment)));
  // A segment that lacks a word has no positions of it.
  const readers = common.length > 0 ? terms.map((term) => index.positions(term, segment)) : [];
  function startsAt(places: readonly number[]): readonly number[] {
    const [first = [], ...others] = readers.map((reader, word) => reader(places[word] ?? 0));
    if (others.length === 0) return first;
    const sets = others.map((positions) => new Set(positions));
    return first.filter((start) => sets.every((set, word) => set.has(start + word + 1)));
  }
  return { common, startsAt, length: terms.length };
}

type ReadMatches = () => Match[];

function groupByArticle(
  found: readonly ReturnType<typeof openForm>[],
  allowed: ReadonlySet<number> | undefined,
): Map<number, ReadMatches[]> {
  const byArticle = new Map<number, ReadMatches[]>();
  for (const [form, { common, startsAt, length }] of found.entries())
    for (const { article, places } of common) {
      if (allowed && !allowed.has(article)) continue;
      const read = () => startsAt(places).map((start) => ({ start, length, form }));
      const reads = byArticle.get(article);
      if (reads) reads.push(read);
      else byArticle.set(article, [read]);
    }
  return byArticle;
}

/** In order, at each place the longest; none overlaps another. */
function chooseMatches(reads: readonly ReadMatches[]): Match[] {
  const matches = reads.flatMap((read) => read());
  matches.sort((a, b) => a.start - b.start || b.length - a.length);
  let end = 0;
  return matches.filter(({ start, length }) => {
    if (start < end) return false;
    end = start + length;
    return true;
  });
}

function locate(
  matches: readonly Match[],
  captions: ArticleWordCounts["captions"],
): Omit<ArticleCount, "article"> {
  const isInCaption = (position: number) =>
    captions.some(({ start, end }) => position >= start && position < end);
  const inText = matches.filter(({ start }) => start >= bodyStart);
  return {
    times: matches.length,
    inTitle: matches.length - inText.length,
    inCaptions: inText.filter(({ start }) => isInCaption(start - bodyStart)).length,
  };
}

/** The text of an article → a line for each place where it has the word, and the words around it. */
import type { StoredText } from "../../index-format.ts";
import type { findWords, Word } from "../../words.ts";
import type { ArticleWordCounts } from "../article-store.ts";
import type { WordForm } from "./word-forms.ts";

/** What the lines of one article have in common. */
export interface LineSource {
  /** Its number in the index: a higher one is newer. */
  article: number;
  id: string;
  title: string;
  from: string;
  to: string;
  /** For `lang`, where it is not that of the pages. */
  language: string | undefined;
}

/** One place where a word stands, in its sentence; where a phrase runs into the next sentence, in both. */
export interface ContextLine {
  source: LineSource;
  /** Id of its paragraph in the article's page; "" for the headline. */
  anchor: string;
  part: "headline" | "caption" | "text";
  text: string;
  start: number;
  end: number;
  /** The words next to it, folded: the nearest first. */
  before: string[];
  after: string[];
}

/** A printed word that stands near one of the places; one that is near two of them comes once. */
export type TakeNeighbour = (folded: string, printed: string) => void;

/** Words to the left and to the right that are near. */
export const nearDistance = 5;

interface TextOfArticle {
  /** Its number in the index. */
  article: number;
  text: StoredText;
  counts: ArticleWordCounts;
}

interface LineFinder {
  forms: readonly WordForm[];
  /** Of the search engine. */
  findWords: typeof findWords;
  takeNeighbour: TakeNeighbour;
}

/** @returns the lines in reading order, the headline first */
export function findLines(
  { article, text, counts }: TextOfArticle,
  { forms, findWords, takeNeighbour }: LineFinder,
): ContextLine[] {
  const [id, title, from, to, , language, , ...paragraphs] = text;
  const source = {
    article,
    id,
    title,
    from,
    to,
    language: language === "-" ? undefined : language,
  };
  const patterns = toPatterns(forms);
  const lines: ContextLine[] = [];
  function add(sentences: string[], place: Pick<ContextLine, "anchor" | "part">): number {
    const words: SentenceWord[] = sentences.flatMap((whole, sentence) =>
      findWords(whole).map((word) => ({ ...word, text: whole, sentence })),
    );
    const found = findPlaces(words, patterns);
    if (found.length === 0) return words.length;
    for (const one of found) lines.push({ source, ...place, ...toContext(sentences, words, one) });
    for (const word of findNeighbours(words, found)) takeNeighbour(word.folded, printed(word));
    return words.length;
  }
  const printed = ({ text: whole, start, end }: SentenceWord) => whole.slice(start, end);
  add([title], { anchor: "", part: "headline" });
  let position = 0;
  for (const [anchor, ...sentences] of paragraphs) {
    const isCaption = counts.captions.some(({ start }) => start === position);
    position += 1 + add(sentences, { anchor, part: isCaption ? "caption" : "text" });
  }
  return lines;
}

interface SentenceWord extends Word {
  text: string;
  /** Its sentence, counted from 0. */
  sentence: number;
}

/** First word → the words of each form that begins so, the longest first. */
type Patterns = ReadonlyMap<string, string[][]>;

function toPatterns(forms: readonly WordForm[]): Patterns {
  const all = forms.map(({ terms }) => terms.map(({ word }) => word));
  return Map.groupBy(
    all.sort((a, b) => b.length - a.length),
    ([first = ""]) => first,
  );
}

/** The first word of a place, and the first after it. */
interface Place {
  first: number;
  next: number;
}

function findPlaces(words: readonly SentenceWord[], patterns: Patterns): Place[] {
  const places: Place[] = [];
  for (let first = 0; first < words.length; ) {
    const pattern = patterns
      .get(words[first]?.folded ?? "")
      ?.find((form) => form.every((word, step) => words[first + step]?.folded === word));
    const next = first + (pattern?.length ?? 1);
    if (pattern) places.push({ first, next });
    first = next;
  }
  return places;
}

function toContext(
  sentences: readonly string[],
  words: readonly SentenceWord[],
  { first, next }: Place,
): Pick<ContextLine, "text" | "start" | "end" | "before" | "after"> {
  const [from, to] = [words[first], words[next - 1]];
  const [own, last] = [from?.sentence ?? 0, to?.sentence ?? 0];
  const text = sentences.slice(own, last + 1).join(" ");
  const shift = sentences.slice(own, last).reduce((sum, { length }) => sum + length + 1, 0);
  const inContext = ({ sentence }: SentenceWord) => sentence >= own && sentence <= last;
  const fold = (some: readonly SentenceWord[]) => some.filter(inContext).map((word) => word.folded);
  return {
    text,
    start: from?.start ?? 0,
    end: (to?.end ?? 0) + shift,
    before: fold(words.slice(Math.max(0, first - nearDistance), first)).reverse(),
    after: fold(words.slice(next, next + nearDistance)),
  };
}

/** The words within five of a place, in the same sentence, without the places themselves. */
function findNeighbours(
  words: readonly SentenceWord[],
  places: readonly Place[],
): Set<SentenceWord> {
  const near = new Set<SentenceWord>();
  for (const { first, next } of places) {
    const [own, last] = [words[first]?.sentence ?? 0, words[next - 1]?.sentence ?? 0];
    for (const word of words.slice(Math.max(0, first - nearDistance), next + nearDistance))
      if (word.sentence >= own && word.sentence <= last) near.add(word);
  }
  for (const { first, next } of places)
    for (const word of words.slice(first, next)) near.delete(word);
  return near;
}

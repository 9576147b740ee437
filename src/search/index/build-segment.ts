/** The articles of one segment → the files of their postings, positions, texts, dates and names. */
import type { Dictionary } from "../coding/code-text.ts";
import { facetsPerFile } from "../index-format.ts";
import { packPositions, packPostings, toPosting, type WordPositions } from "../postings.ts";
import { isWord } from "../prefixes.ts";
import type { SearchableArticle } from "../searchable.ts";
import { packTexts } from "../stored-texts.ts";
import {
  type ArticleWords,
  findPositions,
  findPrefixPositions,
  type Positions,
  toArticleWords,
} from "./article-words.ts";
import type { Shard } from "./build-lexicon.ts";
import type { BuiltNames } from "./build-names.ts";
import { toRuns } from "./emit-files.ts";
import { toStoredWordCounts, toWordCounts } from "./stored-word-counts.ts";
import { toStoredFacets, toStoredOtherNames, toStoredText } from "./stored-fields.ts";

interface SegmentInput {
  articles: readonly SearchableArticle[];
  shards: readonly Shard[];
  names: BuiltNames;
  /** A word → the terms of its prefixes that have one. */
  prefixTermsOf: (word: string) => string[];
  /** Characters of an article, in the whole corpus. */
  averageLength: number;
  /** Articles in a file of texts. */
  perText: number;
  dictionary: Dictionary;
  /** How often each word occurs beyond once in each article; those of the segment are added. */
  repeats: Map<string, number>;
  /** Takes a file of the segment: its name and its content. */
  emit: (name: string, content: unknown) => void;
}

/** The articles that have a term, ascending, and its positions in each: none of what is no word. */
interface TermPostings {
  postings: number[];
  positions: WordPositions[];
}

/** A word in the title counts as much as this many in the text. */
const titleWeight = 4;

export function buildSegment(input: SegmentInput): void {
  const { articles, names, perText, dictionary, emit } = input;
  const { postings, counts } = collectWords(input);
  emitPostings(input, postings);
  for (const [file, run] of toRuns(articles, perText).entries())
    emit(`t${file}`, packTexts(run.map(toStoredText), dictionary));
  for (const [file, run] of toRuns(articles, facetsPerFile).entries()) {
    emit(`f${file}`, toStoredFacets(run, names));
    emit(`g${file}`, toStoredOtherNames(run, names));
  }
  for (const [file, run] of toRuns(counts, facetsPerFile).entries())
    emit(`w${file}`, toStoredWordCounts(run));
}

/** Terms of a shard that the segment does not have are left out; the lexicon says which those are. */
function emitPostings(
  { shards, emit }: SegmentInput,
  postings: ReadonlyMap<string, TermPostings>,
): void {
  for (const { name, terms } of shards) {
    const present = terms.flatMap((term) => postings.get(term) ?? []);
    if (present.length === 0) continue;
    emit(`p${name}`, packPostings(present.map((term) => term.postings)));
    emit(`q${name}`, packPositions(present.map((term) => term.positions)));
  }
}

/** Reads the words of all articles once: their postings, and how many there are. */
function collectWords(input: SegmentInput) {
  const postings = new Map<string, TermPostings>();
  const counts = input.articles.map((article, number) => {
    const words = toArticleWords(article);
    addArticle(postings, { article, number, words }, input);
    return toWordCounts(words, article.publisher);
  });
  return { postings, counts };
}

interface NumberedArticle {
  article: SearchableArticle;
  number: number;
  words: ArticleWords;
}

function addArticle(
  postings: Map<string, TermPostings>,
  { article, number, words }: NumberedArticle,
  { averageLength, names, prefixTermsOf, repeats }: SegmentInput,
): void {
  const characters = article.sentences.reduce((sum, { text }) => sum + text.length, 0);
  const length = characters / averageLength;
  const found = findPositions(words);
  for (const [word, { title, body }] of found)
    repeats.set(word, (repeats.get(word) ?? 0) + title.length + body.length - 1);
  for (const [term, positions] of [...found, ...findPrefixPositions(found, prefixTermsOf)]) {
    const posting = toPosting(number, weigh(positions, length), positions.title.length > 0);
    addPosting(postings, term, { posting, positions });
  }
  const positions = { title: [], body: [0] };
  const posting = toPosting(number, weigh(positions, 1), false);
  for (const term of names.termsOf(article)) addPosting(postings, term, { posting, positions });
}

function addPosting(
  collected: Map<string, TermPostings>,
  term: string,
  { posting, positions }: { posting: number; positions: Positions },
): void {
  const own = collected.get(term) ?? { postings: [], positions: [] };
  collected.set(term, own);
  own.postings.push(posting);
  if (isWord(term)) own.positions.push(positions);
}

/**
 * How much of an article a term is, after BM25.
 *
 * @param length of the article, as a multiple of the average
 * @returns from 0 to 1
 */
function weigh({ title, body }: Positions, length: number): number {
  const occurrences = body.length + titleWeight * title.length;
  return occurrences / (occurrences + 1.2 * (0.25 + 0.75 * length));
}

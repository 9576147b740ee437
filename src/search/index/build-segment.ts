/** The articles of one segment → where its words stand, its texts, its dates and names. */
import { type ArticleWords, articleWords } from "./article-words.ts";
import { isPrinted } from "../prefixes.ts";
import type { Emit } from "../index-format.ts";
import type { Lexicon } from "./build-lexicon.ts";
import type { BuiltNames } from "./build-names.ts";
import { type FacetsFile, perFacets, type TextEntry } from "../index-format.ts";
import { packNumber, packNumbers } from "../packing.ts";
import { packPostings, toPosting } from "../postings.ts";
import type { SearchableArticle } from "../searchable.ts";

interface Making {
  lexicon: Lexicon;
  names: BuiltNames;
  /** A word → the words of those beginnings of it that have one of their own. */
  beginningsOf: (word: string) => string[];
  /** Characters of an article, in the whole corpus. */
  averageLength: number;
  perText: number;
  emit: Emit;
}

/** The places of one word in one article, counted in words; paragraphs are one apart. */
interface Places {
  title: number[];
  body: number[];
}

/** What is written about one word: the articles that have it, and the places in each. */
interface OfWord {
  postings: number[];
  places: string[];
}

/** A word in the title counts as so many in the text. */
const titleWeight = 4;

/** In: the articles in order and the number of the segment. Out: nothing; files emitted. */
export function buildSegment(
  articles: readonly SearchableArticle[],
  segment: number,
  making: Making,
): void {
  const postings = new Map<string, OfWord>();
  articles.forEach((article, number) => {
    const words = articleWords(article);
    const length = article.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
    const share = length / making.averageLength;
    const places = placesOf(words);
    for (const [word, stands] of places)
      addPosting(postings, word, { number, places: stands, share });
    for (const [word, stands] of placesOfBeginnings(places, making.beginningsOf))
      addPosting(postings, word, { number, places: stands, share });
    for (const name of making.names.ofArticle(article))
      addPosting(postings, name, { number, places: { title: [], body: [0] }, share: 1 });
  });
  emitPostings(postings, segment, making);
  emitTexts(articles, segment, making);
  emitFacets(articles, segment, making);
}

function placesOf({ title, paragraphs }: ArticleWords): Map<string, Places> {
  const places = new Map<string, Places>();
  const placesIn = (word: string) => {
    const known = places.get(word) ?? { title: [], body: [] };
    places.set(word, known);
    return known;
  };
  title.forEach((word, position) => {
    placesIn(word).title.push(position);
  });
  let position = 0;
  for (const paragraph of paragraphs) {
    for (const word of paragraph) {
      placesIn(word).body.push(position);
      position += 1;
    }
    position += 1;
  }
  return places;
}

/** Of a beginning only counts: phrases look its words up one by one. */
function placesOfBeginnings(
  places: ReadonlyMap<string, Places>,
  beginningsOf: (word: string) => string[],
): Map<string, Places> {
  const found = new Map<string, Places>();
  for (const [word, { title, body }] of places)
    for (const beginning of beginningsOf(word)) {
      const known = found.get(beginning);
      if (!known || known.body.length + known.title.length < body.length + title.length)
        found.set(beginning, { title: known?.title.length ? known.title : title, body });
      else if (known.title.length === 0 && title.length > 0) known.title = title;
    }
  return found;
}

function addPosting(
  postings: Map<string, OfWord>,
  word: string,
  { number, places, share }: { number: number; places: Places; share: number },
): void {
  const known = postings.get(word) ?? { postings: [], places: [] };
  postings.set(word, known);
  known.postings.push(toPosting(number, weigh(places, share), places.title.length > 0));
  if (isPrinted(word)) known.places.push(packPlaces(places.title) + packPlaces(places.body));
}

/** From 0 to 1: how much of the article it is, after BM25. */
function weigh({ title, body }: Places, share: number): number {
  const times = body.length + titleWeight * title.length;
  return times / (times + 1.2 * (0.25 + 0.75 * share));
}

function packPlaces(places: readonly number[]): string {
  let packed = packNumber(places.length);
  let last = -1;
  for (const place of places) {
    packed += packNumber(place - last - 1);
    last = place;
  }
  return packed;
}

/** Words of a range that the segment does not have are left out: the lexicon says which those are. */
function emitPostings(
  postings: ReadonlyMap<string, OfWord>,
  segment: number,
  { lexicon, emit }: Making,
): void {
  for (const { name, words } of lexicon.ranges) {
    const present = words.flatMap((word) => postings.get(word) ?? []);
    if (present.length === 0) continue;
    emit(
      `s${segment}`,
      `p${name}`,
      present.map((word) => packPostings(word.postings)),
    );
    emit(
      `s${segment}`,
      `q${name}`,
      present.map((word) => word.places.join("")),
    );
  }
}

function emitTexts(
  articles: readonly SearchableArticle[],
  segment: number,
  { perText, emit }: Making,
): void {
  for (let start = 0; start < articles.length; start += perText) {
    const file = articles.slice(start, start + perText).map(toTextEntry);
    emit(`s${segment}`, `t${start / perText}`, file);
  }
}

function toTextEntry({
  id,
  title,
  from,
  to,
  how,
  language,
  sentences,
}: SearchableArticle): TextEntry {
  const paragraphs: string[][] = [];
  for (const { text, anchor } of sentences) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && paragraph[0] === anchor) paragraph.push(text);
    else paragraphs.push([anchor, text]);
  }
  return [id, title, from ?? "", to ?? "", how ?? "", language ?? "-", ...paragraphs];
}

function emitFacets(
  articles: readonly SearchableArticle[],
  segment: number,
  { names, emit }: Making,
): void {
  for (let start = 0; start < articles.length; start += perFacets) {
    const file = articles.slice(start, start + perFacets);
    const content: FacetsFile = {
      from: file.map((article) => article.from ?? ""),
      to: file.map((article) => article.to ?? ""),
      names: file.map((article) =>
        packNumbers(
          names
            .ofArticle(article)
            .flatMap((name) => names.numberOf.get(name) ?? [])
            .sort((a, b) => a - b),
        ),
      ),
    };
    emit(`s${segment}`, `f${start / perFacets}`, content);
  }
}

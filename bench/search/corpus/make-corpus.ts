/** Made-up news articles in which words, phrases and names are as many and as frequent as in real ones. */
import type {
  NameKind,
  SearchableArticle,
  SearchableCorpus,
  SearchableName,
  SearchableSentence,
} from "../../../src/search/searchable.ts";
import { pick, type Random, randomFrom } from "../../../tests/search/mixed-corpus.ts";
import { type NameDraws, startDrawingNames } from "./names.ts";
import { capitalise, readTables } from "./tables.ts";
import { startDrawingWords } from "./words.ts";

/** Mean and spread of the logarithms of lengths in words, as in real news, see bench/README.md. */
const articleLength = { mean: 6.03, spread: 0.68, most: 5000 };
const sentenceLength = { mean: 3.11, spread: 0.5, most: 150 };
/** How often a sentence names someone or somewhere. */
const mentions: Record<NameKind, number> = { person: 0.47, place: 0.55, organisation: 0.36 };
/** How often a word, and a name, is one that the article had before. */
const repeats = { words: 0.3, names: 0.45 };

/**
 * Makes a corpus of so many articles.
 *
 * @param seed the same seed gives the same articles, and a larger corpus begins with those of a smaller one
 */
export function makeCorpus(size: number, seed: number): SearchableCorpus {
  const random = randomFrom(seed);
  const tables = readTables();
  const writer: Writer = {
    random,
    drawWords: startDrawingWords(tables, random),
    drawName: startDrawingNames(tables, random),
  };
  const names = new Map<string, SearchableName>();
  const articles = Array.from({ length: size }, (_, number) => {
    const { article, named } = writeArticle(number, writer);
    for (const name of named) names.set(name.id, name);
    return article;
  });
  return { articles, names: [...names.values()] };
}

interface Writer {
  random: Random;
  drawWords: () => readonly string[];
  drawName: NameDraws;
}

function writeArticle(number: number, writer: Writer) {
  const { random } = writer;
  const memory: Memory = { words: [], named: [] };
  const title = writeTitle(memory, writer);
  const sentences: SearchableSentence[] = [];
  const length = drawLength(articleLength, random);
  for (let words = 0; words < length; ) {
    const written = writeSentence(memory, writer);
    sentences.push({ text: toSentence(written), anchor: `p-${Math.floor(sentences.length / 2)}` });
    words += written.length;
  }
  const named = [...new Set(memory.named)];
  const article: SearchableArticle = {
    id: `article-${number}`,
    title,
    ...drawDay(random),
    sentences,
    people: idsOf(named, "person"),
    places: idsOf(named, "place"),
    organisations: idsOf(named, "organisation"),
  };
  return { article, named };
}

/** What an article has said so far. */
interface Memory {
  words: (readonly string[])[];
  named: SearchableName[];
}

function writeTitle(memory: Memory, writer: Writer): string {
  const words: string[] = [];
  while (words.length < 8) words.push(...drawWords(memory, writer));
  return capitalise(words.join(" "));
}

/** The words of a sentence, names among them. */
function writeSentence(memory: Memory, writer: Writer): string[] {
  const { random } = writer;
  const length = drawLength(sentenceLength, random);
  const pieces: string[] = [];
  while (pieces.length < length) pieces.push(...drawWords(memory, writer));
  for (const kind of ["person", "place", "organisation"] as const) {
    if (random() >= mentions[kind]) continue;
    const at = Math.floor(random() * pieces.length);
    pieces.splice(at, 0, drawMention(kind, memory, writer));
  }
  return pieces;
}

function drawWords({ words }: Memory, { random, drawWords }: Writer): readonly string[] {
  if (words.length > 0 && random() < repeats.words) return pick(words, random);
  const drawn = drawWords();
  words.push(drawn);
  return drawn;
}

/** A name in full the first time, as it is called afterwards when it comes again. */
function drawMention(kind: NameKind, { named }: Memory, { random, drawName }: Writer): string {
  const before = named.filter((name) => name.kind === kind);
  if (before.length > 0 && random() < repeats.names) {
    const { name, variants } = pick(before, random);
    return variants.at(-1) ?? name;
  }
  const name = drawName[kind]();
  named.push(name);
  return name.name;
}

function toSentence(words: readonly string[]): string {
  return `${capitalise(words.join(" "))}.`;
}

/** A length whose logarithm is distributed normally. */
function drawLength(
  { mean, spread, most }: { mean: number; spread: number; most: number },
  random: Random,
): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(most, Math.max(4, Math.round(Math.exp(mean + spread * normal))));
}

/** A day of four years; one article in ten has none. */
function drawDay(random: Random): { from?: string; to?: string } {
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 1500)));
  const from = day.toISOString().slice(0, 10);
  return random() < 0.1 ? {} : { from, to: from };
}

function idsOf(named: readonly SearchableName[], kind: NameKind): string[] {
  return named.flatMap((name) => (name.kind === kind ? [name.id] : []));
}

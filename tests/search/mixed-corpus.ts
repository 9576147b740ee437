/** Articles made for measuring: sentences of real ones, mixed with a fixed seed. */
import type {
  SearchableArticle,
  SearchableCorpus,
  SearchableName,
} from "../../src/search/searchable.ts";

/** A number from 0 to below 1, the same sequence for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(among: readonly T[], random: Random): T {
  const picked = among[Math.floor(random() * among.length)];
  if (picked === undefined) throw new Error("Expected something to pick from.");
  return picked;
}

const sentenceEnd = /(?<=[.!?]["”’]?)\s+(?=\p{Lu}|["“‘])/u;
/** "Ihor Terekhov", "Nova Kakhovka": enough of a name to measure names with. */
const namePair = /(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}{3,} \p{Lu}\p{Ll}{3,}(?![\p{L}-])/gu;

/** @param texts one article each, the headline in the first line */
export function toSentences(texts: readonly string[]): { titles: string[]; sentences: string[] } {
  const lines = texts.map((text) => text.split("\n").filter((line) => line.trim() !== ""));
  return {
    titles: lines.map(([title = ""]) => title.trim()),
    sentences: lines.flatMap(([, ...rest]) =>
      rest.flatMap((line) => line.trim().split(sentenceEnd)).filter((found) => found.length > 20),
    ),
  };
}

/** Makes a corpus of `count` articles, one in ten of them undated; the same for the same seed. */
export function mixCorpus(texts: readonly string[], count: number, seed: number): SearchableCorpus {
  const random = randomFrom(seed);
  const { titles, sentences } = toSentences(texts);
  const names = new Map<string, SearchableName>();
  const articles = Array.from({ length: count }, (_, number) =>
    mixArticle({ number, titles, sentences, names, random }),
  );
  return { articles, names: [...names.values()] };
}

interface MixInput {
  number: number;
  titles: readonly string[];
  sentences: readonly string[];
  names: Map<string, SearchableName>;
  random: Random;
}

function mixArticle({ number, titles, sentences, names, random }: MixInput): SearchableArticle {
  const length = 8 + Math.floor(random() * 20);
  const mixed = Array.from({ length }, (_, place) => ({
    text: pick(sentences, random),
    anchor: `p-${Math.floor(place / 2)}`,
  }));
  const found = new Set(mixed.flatMap(({ text }) => text.match(namePair) ?? []));
  const people = [...found].map((name) => nameFor(name, names));
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 1500)))
    .toISOString()
    .slice(0, 10);
  return {
    id: `article-${number}`,
    title: pick(titles, random),
    ...(random() > 0.1 && { from: day, to: day }),
    sentences: mixed,
    people,
    places: [],
    organisations: [],
  };
}

function nameFor(name: string, names: Map<string, SearchableName>): string {
  const id = name.toLowerCase().replaceAll(" ", "-");
  const known = names.get(id);
  if (!known) names.set(id, { kind: "person", id, name, variants: [name], alsoKnownAs: [] });
  return id;
}

/** Counts in how many sentences two names stand together. Articles that print one text count once. */
import { compareText } from "../../text/compare-text.ts";
import type { CorpusIndex, Entity } from "../shared/corpus-index.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import type { NameKind } from "../shared/routes.ts";
import { type Counted, countSentences } from "./count-sentences.ts";

/** Two names that at least one sentence names. */
export interface Pair extends Counted {
  first: Entity;
  second: Entity;
}

/** What is paired: the kinds of the first and the second name. */
export const pairKinds = [
  { id: "people-places", kinds: ["person", "place"] },
  { id: "people", kinds: ["person", "person"] },
  { id: "people-organisations", kinds: ["person", "organisation"] },
  { id: "organisations-places", kinds: ["organisation", "place"] },
] as const satisfies { id: string; kinds: [NameKind, NameKind] }[];

export type PairKind = (typeof pairKinds)[number]["id"];

/** All pairs of each kind, those of most sentences first. */
export const countPairs = memoizeByObject(
  (corpus: CorpusIndex): ReadonlyMap<PairKind, readonly Pair[]> => {
    const entities = [...corpus.entities.values()];
    const pairs = new Map<PairKind, Pair[]>(pairKinds.map(({ id }) => [id, []]));
    for (const [number, counted] of countByNumber(corpus)) {
      const [low, high] = [
        entities[Math.floor(number / entities.length)],
        entities[number % entities.length],
      ];
      const found = low && high && orient(low, high);
      if (found) pairs.get(found.kind)?.push({ ...found.ends, ...counted });
    }
    for (const own of pairs.values()) own.sort(strongestFirst);
    return pairs;
  },
);

/** Puts the two in the order of their kind of pair; nothing for two places or two organisations. */
function orient(one: Entity, other: Entity) {
  for (const { id, kinds } of pairKinds)
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const)
      if (first.name.kind === kinds[0] && second.name.kind === kinds[1])
        return { kind: id, ends: { first, second } };
  return undefined;
}

function strongestFirst(a: Pair, b: Pair): number {
  return (
    b.sentences - a.sentences ||
    b.articles - a.articles ||
    compareNames(a.first, b.first) ||
    compareNames(a.second, b.second)
  );
}

function compareNames({ name: { entry: a } }: Entity, { name: { entry: b } }: Entity): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** Ten thousand articles have some hundred thousand pairs: each is one number, made from the places of its names in the list of all. */
function countByNumber(corpus: CorpusIndex) {
  const places = new Map([...corpus.entities.keys()].map((key, place) => [key, place]));
  return countSentences(corpus.articles, (keys) => {
    const own = [...keys].map((key) => places.get(key) ?? 0).sort((a, b) => a - b);
    return own.flatMap((low, index) =>
      own.slice(index + 1).map((high) => low * places.size + high),
    );
  });
}

/**
 * In how many sentences each name stands with one of a kind; by `sharedKey`. A sentence counts once, whatever the
 * number of other names in it.
 */
export const countShared = memoizeByObject((corpus: CorpusIndex) =>
  countSentences(corpus.articles, (keys) =>
    [...keys].flatMap((key) =>
      [...new Set([...keys].filter((other) => other !== key).map(kindOfKey))].map((kind) =>
        sharedKey(key, kind),
      ),
    ),
  ),
);

export function sharedKey(key: string, kind: string): string {
  return `${key} ${kind}`;
}

/** "place/kyiv" → "place" */
function kindOfKey(key: string): string {
  return key.slice(0, key.indexOf("/"));
}

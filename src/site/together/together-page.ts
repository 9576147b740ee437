/** The corpus → the pages "Who appears with whom": a drawing and a table of the names that share sentences. */
import { mark, t, tn } from "../../text/interface-language.ts";
import { type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { tableFile, toList } from "../shared/list-columns.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { pagesOf, toPageLinks } from "../shared/paging.ts";
import { kindWords } from "../shared/kind-words.ts";
import { linkFrom, type NameKind, routes } from "../shared/routes.ts";
import { countOf } from "../shared/wording.ts";
import {
  countPairs,
  countShared,
  type Pair,
  type PairKind,
  pairKinds,
  sharedKey,
} from "./count-pairs.ts";
import { drawPairs } from "./draw-pairs.ts";
import { firstSentencesOf, hrefOfPair, toPairSentence } from "./pair-sentences.ts";

export type TogetherPage = ReturnType<typeof toTogetherPage>;

/** With their sentences a page stays under 1,500 elements. */
const pairsOnAPage = 18;
/** pairs.csv has all; more pages than seventeen would be read by nobody. */
const mostPairs = 300;
/** What opens under the one that is shown. */
const sentencesShown = 4;
const singlesShown = 12;

const titles: Record<PairKind, string> = {
  "people-places": mark("People and places"),
  people: mark("People"),
  "people-organisations": mark("People and organisations"),
  "organisations-places": mark("Organisations and places"),
};

/** Lists the pages: the first kind has one at least, the others only if they have a pair. */
export function togetherPages(corpus: CorpusIndex) {
  return pairKinds.flatMap(({ id }, index) => {
    if (index > 0 && pairsOf(corpus, id).length === 0) return [];
    return pagesOf(shownPairs(corpus, id), pairsOnAPage).map(({ number }) => ({
      path: routes.together(id, number),
      kind: id,
      number,
    }));
  });
}

/** Collects what one page shows. */
export function toTogetherPage(
  corpus: CorpusIndex,
  { kind, number }: { kind: PairKind; number: number },
) {
  const path = routes.together(kind, number);
  const title = t("Who appears with whom");
  const all = pairsOf(corpus, kind);
  const slices = pagesOf(shownPairs(corpus, kind), pairsOnAPage);
  const severalTimes = all.filter(({ sentences }) => sentences > 1).length;
  const isFirst = number === 1;
  return {
    path,
    kind,
    title: isFirst ? title : t("{title}, page {number}", { title, number }),
    summary: summarise(all),
    views: toViews(corpus, kind, path),
    heading: t(titles[kind]),
    columns: columnsOf(kind),
    drawing: isFirst ? drawPairs(all, path, sharesIn(corpus)) : undefined,
    rows: (slices[number - 1]?.entries ?? []).map((pair) => toRow(corpus, pair, path)),
    /** Pairs in two sentences or more that the table does not have. */
    left: Math.max(0, severalTimes - mostPairs),
    singles: toSingles(isFirst ? all.slice(severalTimes) : [], path),
    list: toList("pairs", path, tableFile("pairs")),
    pages: toPageLinks(number, slices.length, (page) =>
      linkFrom(path, routes.together(kind, page)),
    ),
  };
}

/** In how many sentences a name stands with one of a kind. */
function sharesIn(corpus: CorpusIndex) {
  const counts = countShared(corpus);
  return ({ name }: Entity, kind: NameKind) =>
    counts.get(sharedKey(entityKey({ kind: name.kind, id: name.entry.id }), kind))?.sentences ?? 0;
}

function pairsOf(corpus: CorpusIndex, kind: PairKind): readonly Pair[] {
  return countPairs(corpus).get(kind) ?? [];
}

function shownPairs(corpus: CorpusIndex, kind: PairKind): Pair[] {
  return pairsOf(corpus, kind)
    .slice(0, mostPairs)
    .filter(({ sentences }) => sentences > 1);
}

/** "Most often in one sentence: Ada Orlo and Lipa, 6 times. 13 people and 17 places share a sentence." */
function summarise(pairs: readonly Pair[]): string {
  const [most] = pairs;
  if (!most) return t("No sentence names two of them.");
  const firsts = new Set(pairs.map(({ first }) => first));
  const seconds = new Set(pairs.map(({ second }) => second));
  const counted = isOneKind(most)
    ? tn(
        firsts.union(seconds).size,
        "# name shares a sentence with another one.",
        "# names share a sentence with another one.",
      )
    : t("{some} and {others} share a sentence.", {
        some: countEntities(firsts),
        others: countEntities(seconds),
      });
  return most.sentences === 1 ? counted : `${strongest(most)} ${counted}`;
}

function strongest({ first, second, sentences }: Pair): string {
  return t("Most often in one sentence: {first} and {second}, {times}.", {
    first: first.name.entry.name,
    second: second.name.entry.name,
    times: countOf(sentences, "time"),
  });
}

function isOneKind({ first, second }: Pair): boolean {
  return first.name.kind === second.name.kind;
}

function countEntities(entities: ReadonlySet<Entity>): string {
  const [one] = entities;
  const { one: word, many } = kindWords[one?.name.kind ?? "place"];
  return countOf(entities.size, word, many);
}

function toViews(corpus: CorpusIndex, shown: PairKind, path: string) {
  return pairKinds
    .filter(({ id }) => id === shown || pairsOf(corpus, id).length > 0)
    .map(({ id }) => ({
      text: t(titles[id]),
      href: linkFrom(path, routes.together(id)),
      current: id === shown,
    }));
}

function columnsOf(kind: PairKind) {
  const kinds = pairKinds.find(({ id }) => id === kind)?.kinds ?? ["person", "place"];
  const [first, second] = kinds.map((one) => t(kindWords[one].title));
  return { first, second };
}

function toRow(corpus: CorpusIndex, pair: Pair, path: string) {
  const [example, ...others] = firstSentencesOf(pair, sentencesShown + 1).map((one) =>
    toPairSentence(corpus, one, path),
  );
  return {
    ...toNames(pair, path),
    sentences: pair.sentences,
    articles: pair.articles,
    example,
    others,
    more: pair.sentences - 1 - others.length,
    search: linkFrom(path, routes.search + toSearch(pair)),
  };
}

function toNames({ first, second }: Pair, path: string) {
  return { first: linkToEntity(first, path), second: linkToEntity(second, path) };
}

/** Asks the search for the articles that name both. */
function toSearch({ first, second }: Pair): string {
  return `#${[first, second].map(({ name }) => `with=${name.kind}:${name.entry.id}`).join("&")}`;
}

/** Pairs in one sentence only: the first of them, each with its sentence. */
function toSingles(pairs: readonly Pair[], path: string) {
  const shown = pairs.slice(0, singlesShown).flatMap((pair) => {
    const [only] = firstSentencesOf(pair, 1);
    if (!only) return [];
    const { first, second } = toNames(pair, path);
    return [{ first: first.name, second: second.name, href: hrefOfPair(only, path) }];
  });
  return { count: pairs.length, shown, more: pairs.length - shown.length };
}

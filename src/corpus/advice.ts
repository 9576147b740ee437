/** The corpus → the lines in corpus.yaml that would help most. */
import type { ArticleRecord, Place } from "../record/record.ts";
import { countOf } from "../text/plural.ts";
import type { CorpusFile } from "./corpus-file.ts";

/** What advice is made from. */
export interface Advised {
  corpusFile: CorpusFile;
  articles: readonly ArticleRecord[];
  places: readonly Place[];
}

const maxAdvice = 3;

/** Says what a person could write into corpus.yaml; what concerns most articles comes first. */
export function adviseCorpusFile(corpus: Advised): string[] {
  const advice = [
    adviseDates(corpus),
    advisePlaces(corpus),
    advisePublishers(corpus),
    adviseLanguage(corpus),
  ]
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, maxAdvice);
  if (advice.length === 0) return [];
  return [
    "What would help most (dateline suggest writes a draft of corpus.yaml):",
    ...advice.map(({ sentence }) => `  ${sentence}`),
  ];
}

interface Advice {
  /** How many articles it concerns. */
  articles: number;
  sentence: string;
}

function adviseDates({ articles }: Advised): Advice {
  const undated = articles.filter(({ published }) => !published);
  return {
    articles: undated.length,
    sentence: `${countOf(undated.length, "article")} without a date: write it in articles.csv (columns file, date) or corpus.yaml (articles → file → date)`,
  };
}

/** Names of places that no table knows, in most articles first. */
export function unplacedNames({ articles, places }: Omit<Advised, "corpusFile">): Place[] {
  const times = new Map<string, number>();
  for (const { mentions } of articles)
    for (const id of new Set(mentions.flatMap(({ kind, id }) => (kind === "place" ? id : []))))
      times.set(id, (times.get(id) ?? 0) + 1);
  return places
    .filter(({ point }) => point === undefined)
    .toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
}

function advisePlaces({ articles, places }: Advised): Advice {
  const unplaced = unplacedNames({ articles, places });
  const ids = new Set(unplaced.map(({ id }) => id));
  const concerned = articles.filter(({ mentions }) =>
    mentions.some(({ kind, id }) => kind === "place" && ids.has(id)),
  );
  const names = unplaced.slice(0, 3).map(({ name }) => name);
  const shown = unplaced.length > 3 ? [...names, "…"] : names;
  return {
    articles: concerned.length,
    sentence: `${countOf(unplaced.length, "place")} without a point on the map (${shown.join(", ")}): write where they are under places`,
  };
}

function advisePublishers({ articles }: Advised): Advice {
  const without = articles.filter(({ publisher }) => !publisher);
  return {
    articles: without.length,
    sentence: `${countOf(without.length, "article")} without a publisher: write it in articles.csv (columns file, publisher) or corpus.yaml (articles → file → publisher)`,
  };
}

function adviseLanguage({ articles, corpusFile }: Advised): Advice {
  const unsure = articles.filter(({ language }) => !language);
  return {
    articles: corpusFile.language ? 0 : unsure.length,
    sentence: `${countOf(unsure.length, "article")} whose language is not certain: write the corpus's own (language: en)`,
  };
}

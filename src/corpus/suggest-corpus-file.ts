/** The corpus → a draft of corpus.yaml, for a person to look through: every line is a proposal. */
import type { ArticleRecord, Person, PossibleName } from "../record/record.ts";
import { nameArticle } from "../formats/source-file.ts";
import {
  type CorpusEntries,
  formatList,
  formatNameEntries,
  type NameEntry,
  type NameSection,
  nameSections,
  quote,
} from "../text/corpus-entries.ts";
import { toTransliterationKey } from "../text/transliteration.ts";
import { countOf } from "../text/plural.ts";
import { unplacedNames } from "./advice.ts";
import type { Corpus } from "./read-corpus.ts";

export type SuggestedFrom = Pick<
  Corpus,
  "corpusFile" | "articles" | "texts" | "places" | "people" | "organisations"
>;

/** Of a kind so many are proposed; more nobody looks through. */
const maxProposals = 30;

const noCorrections: CorpusEntries = {
  places: new Map(),
  people: new Map(),
  organisations: new Map(),
  notNames: [],
};

/**
 * Drafts a corpus.yaml. What may be right stands in comments; what is certain, or was corrected by a person, holds as
 * it is.
 *
 * @param name of the folder
 */
export function suggestCorpusFile(
  name: string,
  corpus: SuggestedFrom,
  corrections: CorpusEntries = noCorrections,
): string {
  const parts = [
    suggestHead(name, corpus),
    warnOfUnknown(corpus, corrections),
    suggestPlaces(corpus, corrections),
    suggestPeople(corpus, corrections),
    listCorrected("organisations", corpus, corrections),
    listNotNames(corpus, corrections),
    suggestArticles(corpus),
  ];
  return `${parts
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function suggestHead(name: string, { corpusFile, articles }: SuggestedFrom): string[] {
  const language = corpusFile.language ?? mainLanguage(articles);
  return [
    `# A draft for ${countOf(articles.length, "article")}. Go through it, and take away the # before what is right.`,
    `name: ${quote(name)}`,
    "# description: One sentence about the articles, for the first page.",
    "# note: How they were collected, for the page About.",
    ...(language ? [`language: ${language}`] : []),
  ];
}

/** The language that nearly all articles are in. */
function mainLanguage(articles: readonly ArticleRecord[]): string | undefined {
  const known = articles.flatMap(({ language }) => language?.tag ?? []);
  const byTag = [...Map.groupBy(known, (tag) => tag)];
  const main = byTag.find(([, { length }]) => length > known.length * 0.9);
  return main?.[0];
}

/** Names that were corrected where other articles stood, or before the folder changed. */
function warnOfUnknown(corpus: SuggestedFrom, corrections: CorpusEntries): string[] {
  const { places, people, organisations } = corpus;
  const known = new Set(
    [...places, ...people, ...organisations].flatMap(({ name, variants }) => [
      name,
      ...variants.map(({ text }) => text),
    ]),
  );
  const corrected = nameSections.flatMap((section) =>
    [...corrections[section]].flatMap(([, { aliases }]) => aliases),
  );
  const unknown = [...corrected, ...corrections.notNames].filter((word) => !known.has(word));
  if (unknown.length === 0) return [];
  return [`# Corrected, but in no article of this folder: ${formatList([...new Set(unknown)])}`];
}

/** The key of a section with what was corrected, and what the folder's own corpus.yaml has under the same names. */
function listCorrected(
  section: NameSection,
  { corpusFile }: SuggestedFrom,
  corrections: CorpusEntries,
): string[] {
  if (corrections[section].size === 0) return [];
  const merged = [...corrections[section]].map(([name, entry]): [string, NameEntry] => {
    const own = corpusFile[section][name] ?? undefined;
    const aliases = [...new Set([...(own?.aliases ?? []), ...entry.aliases])];
    return [name, { ...own, ...entry, aliases }];
  });
  return [`${section}:`, ...formatNameEntries(new Map(merged))];
}

function listNotNames({ corpusFile }: SuggestedFrom, { notNames }: CorpusEntries): string[] {
  if (notNames.length === 0) return [];
  return [`notNames: ${formatList([...new Set([...corpusFile.notNames, ...notNames])])}`];
}

function suggestPlaces(corpus: SuggestedFrom, corrections: CorpusEntries): string[] {
  const corrected = listCorrected("places", corpus, corrections);
  const isOpen = isNotCorrected(corrections);
  const unplaced = unplacedNames(corpus)
    .filter(({ name }) => isOpen(name))
    .slice(0, maxProposals);
  const possible = listPossible(corpus, "place").filter(isOpen);
  if (unplaced.length + possible.length === 0) return corrected;
  return [
    ...corrected,
    "# Places that no table knows: write where they are. Names listed here without more are shown as places",
    "# from now on; too little spoke for them. Words that are no names go under notNames.",
    ...(corrected.length === 0 ? ["# places:"] : []),
    ...unplaced.flatMap(({ name }) => [
      `#   ${quote(name)}:`,
      "#     country: ",
      "#     point: [latitude, longitude]",
    ]),
    ...possible.map((name) => `#   ${quote(name)}:`),
    ...(corrections.notNames.length === 0 ? ["# notNames: []"] : []),
  ];
}

function suggestPeople(corpus: SuggestedFrom, corrections: CorpusEntries): string[] {
  const corrected = listCorrected("people", corpus, corrections);
  const isOpen = isNotCorrected(corrections);
  const pairs = findAlike(corpus.people)
    .filter((pair) => pair.every(({ name }) => isOpen(name)))
    .slice(0, maxProposals);
  const possible = listPossible(corpus, "person").filter(isOpen);
  if (pairs.length + possible.length === 0) return corrected;
  return [
    ...corrected,
    "# People whose names are so alike that they may be one, and names that too little spoke for.",
    ...(corrected.length === 0 ? ["# people:"] : []),
    ...pairs.flatMap(([person, other]) => [
      `#   ${quote(person.name)}:`,
      `#     aliases: [${quote(other.name)}]`,
    ]),
    ...possible.map((name) => `#   ${quote(name)}:`),
  ];
}

/** Whether nobody has corrected a name: of what a person has decided nothing more is proposed. */
function isNotCorrected(corrections: CorpusEntries): (name: string) => boolean {
  const corrected = new Set(corrections.notNames);
  for (const section of nameSections)
    for (const [name, { aliases }] of corrections[section])
      for (const word of [name, ...aliases]) corrected.add(word);
  return (name) => !corrected.has(name);
}

/** Words that may be names of a kind, in most articles first. */
function listPossible(
  { articles, texts, places, people }: SuggestedFrom,
  kind: PossibleName["kind"],
): string[] {
  const known = new Set([...places, ...people].map(({ name }) => name));
  const words = articles.flatMap(({ id, possible = [] }) => {
    const text = texts.get(id) ?? "";
    const own = possible.filter((name) => name.kind === kind);
    return [...new Set(own.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")))];
  });
  return [...Map.groupBy(words, (word) => word)]
    .filter(([word]) => !known.has(word))
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, maxProposals)
    .map(([word]) => word);
}

/** Pairs of people with the same last name and the same first letter, the more often named one first. */
function findAlike(people: readonly Person[]): (readonly [Person, Person])[] {
  const full = people.filter(({ name }) => name.includes(" "));
  const groups = Map.groupBy(full, ({ name }) => {
    const words = name.split(" ").map(toTransliterationKey);
    return `${words[0]?.[0]} ${words.at(-1)}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group.toSorted((a, b) => timesOf(b) - timesOf(a));
    return first && second ? [[first, second] as const] : [];
  });
}

function timesOf({ variants }: Person): number {
  return variants.reduce((sum, { count }) => sum + count, 0);
}

function suggestArticles({ articles }: SuggestedFrom): string[] {
  const undated = articles.filter(({ published }) => !published);
  if (undated.length === 0) return [];
  return [
    `# ${countOf(undated.length, "article")} without a date. For many, a table articles.csv beside them is easier: file, date, publisher.`,
    "# articles:",
    ...undated
      .slice(0, maxProposals)
      .map((record) => `#   ${quote(nameArticle(record))}: { date: 2024-01-31 }`),
  ];
}

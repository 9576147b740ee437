/** The corpus → a draft of corpus.yaml, for a person to look through: every line is a proposal. */
import type { ArticleRecord, Person, PossibleName } from "../record/record.ts";
import { nameArticle } from "../formats/source-file.ts";
import { toTransliterationKey } from "../text/transliteration.ts";
import { countOf } from "../text/plural.ts";
import { unplacedNames } from "./advice.ts";
import type { Corpus } from "./read-corpus.ts";

export type SuggestedFrom = Pick<Corpus, "corpusFile" | "articles" | "texts" | "places" | "people">;

/** Of a kind so many are proposed; more nobody looks through. */
const maxProposals = 30;

/**
 * Drafts a corpus.yaml. What may be right stands in comments; only what is certain holds as it is.
 *
 * @param name of the folder
 */
export function suggestCorpusFile(name: string, corpus: SuggestedFrom): string {
  const parts = [
    suggestHead(name, corpus),
    suggestPlaces(corpus),
    suggestPeople(corpus),
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

function suggestPlaces(corpus: SuggestedFrom): string[] {
  const unplaced = unplacedNames(corpus).slice(0, maxProposals);
  const possible = listPossible(corpus, "place");
  if (unplaced.length + possible.length === 0) return [];
  return [
    "# Places that no table knows: write where they are. Names listed here without more are shown as places",
    "# from now on; too little spoke for them. Words that are no names go under notNames.",
    "# places:",
    ...unplaced.flatMap(({ name }) => [
      `#   ${quote(name)}:`,
      "#     country: ",
      "#     point: [latitude, longitude]",
    ]),
    ...possible.map((name) => `#   ${quote(name)}:`),
    "# notNames: []",
  ];
}

function suggestPeople(corpus: SuggestedFrom): string[] {
  const pairs = findAlike(corpus.people).slice(0, maxProposals);
  const possible = listPossible(corpus, "person");
  if (pairs.length + possible.length === 0) return [];
  return [
    "# People whose names are so alike that they may be one, and names that too little spoke for.",
    "# people:",
    ...pairs.flatMap(([person, other]) => [
      `#   ${quote(person.name)}:`,
      `#     aliases: [${quote(other.name)}]`,
    ]),
    ...possible.map((name) => `#   ${quote(name)}:`),
  ];
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

/** JSON's quotes are YAML's, too. */
function quote(text: string): string {
  return JSON.stringify(text);
}

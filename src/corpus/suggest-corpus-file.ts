/** The corpus → a draft of corpus.yaml, for a person to look through: every line is a proposal. */
import type { ArticleRecord, Person } from "../record/record.ts";
import { toTransliterationKey } from "../text/transliteration.ts";
import { countOf } from "../text/plural.ts";
import { unplacedNames } from "./advice.ts";
import type { Corpus } from "./read-corpus.ts";

export type SuggestedFrom = Pick<Corpus, "corpusFile" | "articles" | "places" | "people">;

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

function suggestPlaces({ articles, places }: SuggestedFrom): string[] {
  const unplaced = unplacedNames({ articles, places }).slice(0, maxProposals);
  if (unplaced.length === 0) return [];
  return [
    "# Places that no table knows. Write where they are, or list them under notNames if they are none.",
    "# places:",
    ...unplaced.flatMap(({ name }) => [
      `#   ${quote(name)}:`,
      "#     country: ",
      "#     point: [latitude, longitude]",
    ]),
    `# notNames: [${unplaced
      .slice(0, 3)
      .map(({ name }) => quote(name))
      .join(", ")}]`,
  ];
}

function suggestPeople({ people }: SuggestedFrom): string[] {
  const pairs = findAlike(people).slice(0, maxProposals);
  if (pairs.length === 0) return [];
  return [
    "# People whose names are so alike that they may be one.",
    "# people:",
    ...pairs.flatMap(([person, other]) => [
      `#   ${quote(person.name)}:`,
      `#     aliases: [${quote(other.name)}]`,
    ]),
  ];
}

/** Pairs of people with the same last name and the same first letter, the more often named one first. */
function findAlike(people: readonly Person[]): [Person, Person][] {
  const full = people.filter(({ name }) => name.includes(" "));
  const groups = Map.groupBy(full, ({ name }) => {
    const words = name.split(" ").map(toTransliterationKey);
    return `${words[0]?.[0]} ${words.at(-1)}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => timesOf(b) - timesOf(a));
    return first ? others.map((other): [Person, Person] => [first, other]) : [];
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
      .map(
        ({ file, part }) =>
          `#   ${quote(part ? `${file}#${part.number}` : file)}: { date: 2024-01-31 }`,
      ),
  ];
}

/** JSON's quotes are YAML's, too. */
function quote(text: string): string {
  return JSON.stringify(text);
}

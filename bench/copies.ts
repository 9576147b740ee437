/**
 * How many copies are found that were planted into a folder of real articles, and whether articles that
 * are none are taken for copies: `npm run bench -- copies`.
 *
 * Every fifth article of worldwide-dev has a copy of each kind planted, one kind at a time, so that copies
 * do not vouch for each other. Articles are read as a build reads them: mended, then in blocks.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ComparedArticle, findCopies } from "../src/corpus/find-copies.ts";
import { mendLabelled } from "./understanding/mended.ts";
import { printTallies } from "./understanding/tallies.ts";

const folder = resolve(
  process.env["DATELINE_CORPORA"] ?? "../shared/corpora",
  "worldwide-dev/docs",
);

/** Which articles are copied: every one of so many, in the order of their names. */
const oneOf = 5;

interface Article {
  file: string;
  text: string;
}

/** The lines of an article and another article → the lines of a copy. */
type Plant = (lines: readonly string[], other: readonly string[]) => readonly string[];

const kinds: Readonly<Record<string, Plant>> = {
  "word for word": (lines) => lines,
  "trimmed to the first two thirds": (lines) => lines.slice(0, Math.ceil((lines.length * 2) / 3)),
  "trimmed to the first half": (lines) => lines.slice(0, Math.ceil(lines.length / 2)),
  "with another headline": (lines, other) => [
    other[headlineOf(other)] ?? "",
    ...lines.slice(headlineOf(lines) + 1),
  ],
  "with a paragraph more": (lines, other) => {
    const middle = Math.ceil(lines.length / 2);
    return [...lines.slice(0, middle), longest(other), ...lines.slice(middle)];
  },
  "one word changed": (lines) => changeWords(lines, Infinity),
  "one word in thirty changed": (lines) => changeWords(lines, 30),
  "all of it: headline, paragraph, words, end": (lines, other) => {
    const middle = Math.ceil(lines.length / 2);
    const begun = [
      other[headlineOf(other)] ?? "",
      ...lines.slice(headlineOf(lines) + 1, middle),
      longest(other),
    ];
    return changeWords([...begun, ...lines.slice(middle, Math.ceil((lines.length * 5) / 6))], 60);
  },
};

export async function run(): Promise<void> {
  if (!existsSync(folder)) {
    console.log(
      `The articles are not in ${folder}; name the folder of the corpora in DATELINE_CORPORA.`,
    );
    return;
  }
  const articles = readdirSync(folder)
    .toSorted()
    .map((file): Article => ({ file, text: readFileSync(join(folder, file), "utf8") }));
  const read = articles.map(readArticle);
  console.log(`\n${articles.length} articles, none planted:`);
  for (const group of findCopies(read))
    console.log(`  taken for copies: ${namesOf(group).join(", ")}`);
  console.log("\nPlanted copies found");
  const tallies = Object.entries(kinds).map(([what, plant]) => {
    const planted = articles.flatMap((article, at) =>
      at % oneOf === 0 ? [plantCopy(article, articles[at + 1] ?? article, plant)] : [],
    );
    const groups = findCopies([...read, ...planted.map(readArticle)]).map(namesOf);
    const isFound = ({ file }: Article) =>
      groups.some((group) => group.includes(file) && group.includes(originalOf(file)));
    return { what, right: planted.filter(isFound).length, all: planted.length, groups };
  });
  printTallies(tallies);
  const mixed = tallies.flatMap(({ groups }) => groups).filter(holdsOthers);
  console.log(`\nGroups of different articles: ${mixed.length}`);
  for (const group of mixed) console.log(`  ${group.join(", ")}`);
}

function readArticle({ file, text }: Article): ComparedArticle {
  const { reading, blocks } = mendLabelled(text);
  return { file, text: reading.text, blocks };
}

function plantCopy(article: Article, other: Article, plant: Plant): Article {
  const lines = plant(article.text.split("\n"), other.text.split("\n"));
  return { file: `copy-of-${article.file}`, text: lines.join("\n") };
}

function originalOf(file: string): string {
  return file.replace(/^copy-of-/, "");
}

function namesOf(group: readonly ComparedArticle[]): string[] {
  return group.map(({ file }) => file);
}

function holdsOthers(group: readonly string[]): boolean {
  return new Set(group.map(originalOf)).size > 1;
}

/** The first line that is no address. */
function headlineOf(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => /\p{L}/u.test(line) && !/^\s*https?:/.test(line)),
  );
}

function longest(lines: readonly string[]): string {
  return lines.reduce((best, line) => (line.length > best.length ? line : best), "");
}

/** Changes a word in the middle of the longest line, and one in so many of all. */
function changeWords(lines: readonly string[], every: number): string[] {
  const target = longest(lines);
  let count = 0;
  return lines.map((line) => {
    const words = line.split(" ");
    const middle = line === target ? Math.floor(words.length / 2) : -1;
    const changed = words.map((word, at) => {
      count += 1;
      return at === middle || count % every === 0 ? "otherwise" : word;
    });
    return changed.join(" ");
  });
}

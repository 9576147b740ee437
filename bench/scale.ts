/**
 * What a site weighs and what it costs to build, the first time and again: `npm run bench -- scale [articles…]`,
 * by default 1,000. The articles are those of the search bench, cut to the length of wire copy, as a folder of text files.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatBytes } from "../src/data/downloads-page.ts";
import { listFiles } from "../src/output/list-files.ts";
import type { SearchableArticle } from "../src/search/searchable.ts";
import { makeCorpus } from "./search/corpus/make-corpus.ts";

/** Words of a piece of wire copy; the sentence that passes it is the last. */
const wireLength = 150;

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3).map(Number).filter(Boolean);
  const measured = (sizes.length > 0 ? sizes : [1000]).map(measure);
  console.table(measured.map(({ size }) => size));
  console.table(measured.flatMap(({ builds }) => builds));
}

/** What happens to a corpus between two builds, in this order. */
const changes: Record<string, (corpus: string) => void> = {
  "no change": () => undefined,
  "one new article": (corpus) =>
    writeFileSync(join(corpus, "new.txt"), "A bridge in Kharkiv\n\nIt opened, Kharkiv said.\n"),
  "one alias": (corpus) =>
    writeFileSync(join(corpus, "corpus.yaml"), "places:\n  Kharkiv: { aliases: [Charkiw] }\n"),
};

function measure(articles: number) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-scale-"));
  try {
    const [corpus, site] = [join(folder, "articles"), join(folder, "site")];
    const text = writeCorpus(corpus, articles);
    const build = () => timeBuild(folder, corpus, site);
    const cold = build();
    const size = { ...weigh(site, text), articles };
    const again = Object.entries(changes).map(([change, apply]) => {
      apply(corpus);
      return { change, ...build() };
    });
    const builds = [{ change: "first build", ...cold }, ...again].map((row) => ({
      articles,
      ...row,
      "of the first": Number((row["processor seconds"] / cold["processor seconds"]).toFixed(2)),
    }));
    return { size, builds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Node does not tell what its children took; a shell does. */
function timeBuild(folder: string, corpus: string, site: string) {
  const started = performance.now();
  const printed = execFileSync(
    "/bin/sh",
    ["-c", '"$@" > /dev/null && times', "", process.execPath, ...command, corpus, "--out", site],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, DATELINE_CACHE: join(folder, "kept") },
    },
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  return { "processor seconds": readTimes(printed), seconds };
}

const command = ["src/cli/dateline.ts", "build"];

/** The second line is of the children, user and system: "1m2.25s 0m3.5s". */
function readTimes(printed: string): number {
  const [, children = ""] = printed.trim().split("\n");
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  const sum = times.reduce((all, [, min, sec]) => all + Number(min) * 60 + Number(sec), 0);
  return Number(sum.toFixed(1));
}

function weigh(site: string, text: number) {
  const files = listFiles(site);
  const bytes = files.map((file) => statSync(join(site, file)).size);
  const sum = bytes.reduce((total, size) => total + size, 0);
  const pages = bytes.filter((_, index) => files[index]?.endsWith(".html"));
  return {
    articles: 0,
    files: files.length,
    "search files": files.filter((file) => file.startsWith("search/")).length,
    bytes: formatBytes(sum),
    "times the text": Math.round(sum / text),
    "largest page": formatBytes(Math.max(...pages)),
  };
}

/** @returns how many characters they have */
function writeCorpus(folder: string, size: number): number {
  mkdirSync(folder);
  let characters = 0;
  for (const article of makeCorpus(size, 1).articles) {
    const text = toText(article);
    characters += text.length;
    writeFileSync(join(folder, `${article.id}.txt`), text);
  }
  return characters;
}

function toText({ title, from, sentences }: SearchableArticle): string {
  const paragraphs = new Map<string, string[]>();
  let words = 0;
  for (const { text, anchor } of sentences) {
    if (words >= wireLength) break;
    words += text.split(" ").length;
    paragraphs.set(anchor, [...(paragraphs.get(anchor) ?? []), text]);
  }
  const day = from === undefined ? [] : [`Published: ${from}`];
  const body = [...paragraphs.values()].map((some) => some.join(" "));
  return `${[title, ...day, ...body].join("\n\n")}\n`;
}

/** The articles that are searched: sentences of real ones, mixed with a fixed seed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { mixCorpus } from "../../tests/search/mixed-corpus.ts";

const source = "../shared/corpora/worldwide-dev/docs";
const folder = existsSync(source) ? source : "seeds";

/** In: how many articles. Out: the same ones each time. */
export function mixedCorpus(size: number): SearchableCorpus {
  return mixCorpus(readTexts(), size, 1);
}

/** Out: what the articles are made of, for whoever reads the figures. */
export function describeCorpus(): string {
  const missing =
    folder === "seeds"
      ? `${source} is not here: the articles are mixed from the five seeds instead.\n`
      : "";
  return `${missing}Articles are made of sentences of ${readTexts().length} texts in ${folder}, mixed with seed 1. Queries are made with seed 2 (seed 3 was for tuning).`;
}

function readTexts(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

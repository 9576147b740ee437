/**
 * How well persons and places are found in languages other than English, with what ships: none of these
 * texts was learnt from.
 *
 *   npm run bench -- languages [code …]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readReferenceTables } from "../src/corpus/read-tables.ts";
import { findNames } from "../src/reading/entities/find-names.ts";
import { findLanguage } from "../src/reading/language.ts";
import type { Mention } from "../src/record/record.ts";
import { mendLabelled } from "./understanding/mended.ts";
import { addScores, type Prediction, type Score, score } from "./understanding/score.ts";

const folder = resolve(process.env["DATELINE_CORPORA"] ?? "../shared/corpora", "languages");

/** Prints a table; of each language the exact spans. */
export async function run(): Promise<void> {
  const asked = process.argv.slice(3);
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (asked.length === 0 || asked.includes(entry.name)))
    .map(({ name }) => name)
    .sort();
  const rows = languages.flatMap((language) => {
    const own = measure(language);
    return Object.entries(own).map(([kind, figures]) => [`${language} ${kind}`, figures] as const);
  });
  console.table(Object.fromEntries(rows));
}

function measure(language: string): Score {
  const tables = readReferenceTables();
  const gold: Record<string, { start: number; end: number; type: Mention["kind"] }[]> = JSON.parse(
    readFileSync(join(folder, language, "gold.json"), "utf8"),
  );
  return addScores(
    Object.entries(gold).map(([id, labels]) => {
      const text = readFileSync(join(folder, language, "docs", `${id}.txt`), "utf8");
      const { reading, blocks } = mendLabelled(text);
      const tag = findLanguage(reading.text, blocks)?.tag;
      const found = findNames(reading.text, blocks, tables, tag).map(
        (name): Prediction => ({
          ...name,
          ...reading.toSource(name),
        }),
      );
      const marked = labels.map(({ start, end, type }): Prediction => ({ start, end, kind: type }));
      return score(marked, found, "exact");
    }),
  );
}

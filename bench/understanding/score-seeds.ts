/** The five seeds, with the names a person marked in them → the score of what the build finds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "../../src/text/decode.ts";
import { findNames } from "../../src/reading/entities/find-names.ts";
import type { Span } from "../../src/record/record.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import { mendLabelled } from "./mended.ts";
import { addScores, type Prediction, type Score, score } from "./score.ts";

const seedsFolder = "seeds";
const seedNames = "tests/reading/entities/seed-names.json";

/** Scores the shipped model by overlapping spans. Names inside boilerplate do not count. */
export function scoreSeeds(): Score {
  const labels: Record<string, (Span & { type: "person" | "place" })[]> = JSON.parse(
    readFileSync(seedNames, "utf8"),
  );
  const tables = readReferenceTables();
  return addScores(
    Object.entries(labels).map(([file, spans]) => {
      const decoded = decodeSource(readFileSync(join(seedsFolder, file)));
      if ("problem" in decoded) throw new Error(`${file} cannot be read.`);
      const { reading, blocks } = mendLabelled(decoded.text);
      const aside = blocks.filter((block) => block.kind === "boilerplate");
      const gold = spans
        .map((span) => ({ ...span, ...reading.toReading(span) }))
        .filter(
          (span) => !aside.some((block) => block.start <= span.start && span.end <= block.end),
        )
        .map(({ start, end, type }): Prediction => ({ start, end, kind: type }));
      return score(gold, findNames(reading.text, blocks, tables), "overlapping");
    }),
  );
}

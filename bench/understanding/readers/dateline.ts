/** Dateline as the build uses it: mended, then blocks, then names; only the model is another. */
import { readFileSync } from "node:fs";
import { findNames } from "../../../src/reading/entities/find-names.ts";
import { readTaggerModel } from "../../../src/reading/entities/tagger/model.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import { mendLabelled } from "../mended.ts";
import type { Read } from "../read-apart.ts";

export function openReader(modelFile: string): Read {
  const nameModel = readTaggerModel(readFileSync(modelFile));
  const tables = { ...readReferenceTables(), nameModel };
  return (text) => {
    const { reading, blocks } = mendLabelled(text);
    return findNames(reading.text, blocks, tables).map((name) => ({
      ...name,
      ...reading.toSource(name),
    }));
  };
}

/** Dateline as the build uses it: blocks, then names; only the model is another. */
import { readFileSync } from "node:fs";
import { findBlocks } from "../../../src/reading/structure/find-blocks.ts";
import { findNames } from "../../../src/reading/entities/find-names.ts";
import { readTaggerModel } from "../../../src/reading/entities/tagger/model.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";
import type { Read } from "../read-apart.ts";

export function openReader(modelFile: string): Read {
  const nameModel = readTaggerModel(readFileSync(modelFile));
  const tables = { ...readReferenceTables(), nameModel };
  return (text) => findNames(text, findBlocks(text), tables);
}

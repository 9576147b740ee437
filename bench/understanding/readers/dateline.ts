/** Dateline as the build uses it: blocks, then names; only the model is another. */
import { readFileSync } from "node:fs";
import { findBlocks } from "../../../src/corpus/blocks.ts";
import { findNames } from "../../../src/corpus/names.ts";
import { readTaggerModel } from "../../../src/corpus/tagger/model.ts";
import { readReferenceTables } from "../../../src/loader.ts";
import type { Read } from "../read-apart.ts";

export function openReader(modelFile: string): Read {
  const nameModel = readTaggerModel(readFileSync(modelFile));
  const tables = { ...readReferenceTables(), nameModel };
  return (text) => findNames(text, findBlocks(text), tables);
}

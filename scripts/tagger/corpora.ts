/** The labelled corpora → documents with the names people marked in them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Name } from "../../src/reading/entities/find-names.ts";
import type { Mention, Span } from "../../src/record/record.ts";

export interface LabelledDocument {
  id: string;
  text: string;
  names: Name[];
  /** Bridges, hospitals, stadiums: marked, and of none of the three kinds. */
  facilities: Span[];
}

/** The worldwide corpus is in two halves by name: one to learn and tune on, one to report on. */
export type Half = "learn" | "report";

/** The types of the labels; groups are nationalities, religions and peoples. */
type LabelType = Mention["kind"] | "group" | "facility";

/** Reads the documents of one half of worldwide-dev, sorted by name. */
export function readWorldwide(folder: string, half: Half): LabelledDocument[] {
  const gold: Record<string, { start: number; end: number; type: LabelType }[]> = JSON.parse(
    readFileSync(join(folder, worldwideLabels), "utf8"),
  );
  return Object.keys(gold)
    .filter((id) => halfOf(id) === half)
    .sort()
    .map((id) => {
      const labels = (gold[id] ?? []).sort((a, b) => a.start - b.start);
      return {
        id,
        text: readFileSync(join(folder, "worldwide-dev/docs", `${id}.txt`), "utf8"),
        names: labels.flatMap(({ start, end, type }) =>
          type === "group" || type === "facility" ? [] : [{ start, end, kind: type }],
        ),
        facilities: labels.filter(({ type }) => type === "facility"),
      };
    });
}

const worldwideLabels = "worldwide-dev/gold-all-types.json";

/** Even first byte of the name's SHA-256: learn. */
export function halfOf(id: string): Half {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 0 ? "learn" : "report";
}

export function hasCorpora(folder: string): boolean {
  return existsSync(join(folder, worldwideLabels));
}

const kindsByLabel: Record<string, Mention["kind"]> = {
  PER: "person",
  person: "person",
  politician: "person",
  writer: "person",
  scientist: "person",
  researcher: "person",
  musicalartist: "person",
  LOC: "place",
  location: "place",
  country: "place",
  ORG: "organisation",
  organisation: "organisation",
  politicalparty: "organisation",
  university: "organisation",
  band: "organisation",
};

const sentencesInDocument = 12;

/** CrossNER is left out: with it the tagger got worse at news. */
const columnFiles = ["ewt-dev.txt", "ewt-test.txt", "wikigold.txt"];

/** Reads the sentences of the other corpora, a dozen to a document. */
export function readColumns(folder: string): LabelledDocument[] {
  return columnFiles.flatMap((file) => {
    const sentences = readFileSync(join(folder, "labelled-extra", file), "utf8").split(/\n\s*\n/);
    return toDocuments(file, sentences);
  });
}

/** Sentences with a word and its tag in each line → documents. */
export function toDocuments(file: string, sentences: readonly string[]): LabelledDocument[] {
  const documents: LabelledDocument[] = [];
  for (let i = 0; i < sentences.length; i += sentencesInDocument)
    documents.push(joinSentences(`${file}:${i}`, sentences.slice(i, i + sentencesInDocument)));
  return documents;
}

const noSpaceBefore = /^([,.;:!?)\]}%]|['’]s|n['’]t|['’](re|ve|ll|d|m))$/;
const noSpaceAfter = /^[([{$#]$/;

function joinSentences(id: string, sentences: readonly string[]): LabelledDocument {
  const document: LabelledDocument = { id, text: "", names: [], facilities: [] };
  for (const sentence of sentences) {
    let glued = true;
    let open = false;
    for (const row of sentence.split("\n")) {
      const cells = row.split(/[\t ]+/);
      const numbered = cells.length > 3;
      const word = cells[numbered ? 1 : 0];
      const tag = cells[numbered ? 2 : 1];
      if (row.startsWith("# ") || word === undefined || tag === undefined) continue;
      if (!glued && !noSpaceBefore.test(word)) document.text += " ";
      const start = document.text.length;
      document.text += word;
      const kind = kindsByLabel[tag.slice(2)];
      const last = document.names.at(-1);
      if (kind === undefined) open = false;
      else if (tag.startsWith("I-") && open && last?.kind === kind) last.end = document.text.length;
      else {
        document.names.push({ kind, start, end: document.text.length });
        open = true;
      }
      glued = noSpaceAfter.test(word);
    }
    document.text += "\n";
  }
  return document;
}

/** Openly licensed labelled texts in other languages → documents with the names people marked in them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mention } from "../../src/record/record.ts";
import type { Name } from "../../src/reading/entities/find-names.ts";
import { type LabelledDocument, toDocuments } from "./corpora.ts";

/** A document and the code of its language. */
export interface ForeignDocument extends LabelledDocument {
  language: string;
}

/** The corpora that each model is trained on, by its name in `languages/tables/`. */
export const readersByModel: Readonly<
  Record<string, (folder: string, english: readonly LabelledDocument[]) => ForeignDocument[]>
> = {
  "east-slavic": (folder) => [
    ...readFactRuEval(folder),
    ...inLanguage("ru", readIob2(join(folder, "ru_pud.iob2"))),
    ...inLanguage("uk", readNameTypes(folder)),
  ],
  german: (folder) =>
    inLanguage("de", [...readGermEval(folder), ...readIob2(join(folder, "de_pud.iob2"))]),
  romance: (folder, english) => [
    ...inLanguage("en", english),
    ...inLanguage(
      "pt",
      ["dev", "test", "train"].flatMap((part) => readIob2(join(folder, `pt_bosque-${part}.iob2`))),
    ),
  ],
};

function inLanguage(language: string, documents: readonly LabelledDocument[]): ForeignDocument[] {
  return documents.map((document) => ({ ...document, language }));
}

/** Sentences with a blank line between them, a word a row → the columns of each word. Rows with `#` tell of the sentence. */
function readSentences(file: string): string[][][] {
  return readFileSync(file, "utf8")
    .split(/\n\s*\n/)
    .map((sentence) =>
      sentence
        .split("\n")
        .filter((row) => !row.startsWith("#"))
        .map((row) => row.split("\t")),
    );
}

/** Universal NER: number, word, tag. */
function readIob2(file: string): LabelledDocument[] {
  const sentences = readSentences(file).map((words) =>
    words.map(([, word = "", tag = "O"]) => `${word}\t${tag}`).join("\n"),
  );
  return toDocuments(file, sentences);
}

/** GermEval 2014: number, word, outer tag, inner tag. A word that only contains a name ("-part", "-deriv") is none. */
function readGermEval(folder: string): LabelledDocument[] {
  return ["dev", "test"].flatMap((part) => {
    const file = join(folder, `NER-de-${part}.tsv`);
    const sentences = readSentences(file).map((words) =>
      words
        .map(([, word = "", tag = "O"]) => `${word}\t${/(?:part|deriv)$/.test(tag) ? "O" : tag}`)
        .join("\n"),
    );
    return toDocuments(file, sentences);
  });
}

/** Universal Dependencies: people and places by the kinds of name among the features of the words. */
function readNameTypes(folder: string): LabelledDocument[] {
  return ["dev", "test"].flatMap((part) => {
    const file = join(folder, `uk_parlamint-${part}.conllu`);
    const sentences = readSentences(file).map((words) => {
      let before = "O";
      return words
        .filter(([number = ""]) => /^\d+$/.test(number))
        .map(([, word = "", , , , features = ""]) => {
          const kind = kindsByNameType[/NameType=(\w+)/.exec(features)?.[1] ?? ""] ?? "O";
          const tag = kind === "O" ? kind : `${kind === before ? "I" : "B"}-${kind}`;
          before = kind;
          return `${word}\t${tag}`;
        })
        .join("\n");
    });
    return toDocuments(file, sentences);
  });
}

const kindsByNameType: Record<string, string> = { Giv: "PER", Pat: "PER", Sur: "PER", Geo: "LOC" };

/** FactRuEval 2016: objects made of spans, in whole articles. */
function readFactRuEval(folder: string): ForeignDocument[] {
  return ["devset", "testset"].flatMap((set) => {
    const own = join(folder, "factru", set);
    if (!existsSync(own)) throw new Error(`FactRuEval is not in ${own}.`);
    return readdirSync(own)
      .filter((file) => file.startsWith("book_") && file.endsWith(".txt"))
      .sort()
      .map((file): ForeignDocument => {
        const base = join(own, file.slice(0, -4));
        return {
          id: `${set}/${file}`,
          language: "ru",
          text: readFileSync(`${base}.txt`, "utf8"),
          names: readObjects(base),
          facilities: [],
        };
      });
  });
}

function readObjects(base: string): Name[] {
  const spans = new Map<string, { type: string; start: number; end: number }>();
  for (const row of readFileSync(`${base}.spans`, "utf8").split("\n")) {
    const [id = "", type = "", start, length] = row.split(" ");
    if (start) spans.set(id, { type, start: Number(start), end: Number(start) + Number(length) });
  }
  const found: Name[] = [];
  for (const row of readFileSync(`${base}.objects`, "utf8").split("\n")) {
    const [, object = "", ...ids] = (row.split(" #")[0] ?? "").split(" ");
    const kind = kindsByObject[object];
    const own = ids.flatMap((id) => spans.get(id) ?? []).filter(({ type }) => named.has(type));
    if (kind === undefined || own.length === 0) continue;
    const start = Math.min(...own.map((span) => span.start));
    const end = Math.max(...own.map((span) => span.end));
    found.push({ kind, start, end });
  }
  // A place that stands in the name of an organisation belongs to that.
  return found
    .filter(
      (name) =>
        !found.some(
          (other) =>
            other !== name &&
            other.start <= name.start &&
            name.end <= other.end &&
            (other.end - other.start > name.end - name.start ||
              found.indexOf(other) < found.indexOf(name)),
        ),
    )
    .sort((a, b) => a.start - b.start);
}

const kindsByObject: Record<string, Mention["kind"]> = {
  Person: "person",
  Location: "place",
  LocOrg: "place",
  Org: "organisation",
};

/** Spans that are the name itself, not the word before it ("river", "company"). */
const named: ReadonlySet<string> = new Set([
  "name",
  "surname",
  "patronymic",
  "nickname",
  "loc_name",
  "org_name",
]);

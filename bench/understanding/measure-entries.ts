/**
 * How far a reader can trust the pages of names: the entries of a corpus that touch no name of their kind
 * that a person marked, and the marked names that have no entry; with the bar of certainty and without it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { LabelledDocument } from "../../scripts/tagger/corpora.ts";
import { corpusFileSchema } from "../../src/corpus/corpus-file.ts";
import { type Corpus, readCorpus } from "../../src/corpus/read-corpus.ts";
import { readReferenceTables } from "../../src/corpus/read-tables.ts";
import type { SourceFile } from "../../src/formats/source-file.ts";
import { readTaggerModel } from "../../src/reading/entities/tagger/model.ts";
import type { ArticleRecord, Mention, Span } from "../../src/record/record.ts";
import { countFarPoints } from "./far-points.ts";
import { overlap, scoreKind, addKind, type KindScore } from "./score.ts";
import type { SetTallies } from "./tallies.ts";

/** The tallies, and the exact score of the mentions that are left. */
export interface MeasuredEntries extends SetTallies {
  what: string;
  mentions: { kind: Mention["kind"]; exact: KindScore }[];
}

const kinds = [
  ["person", "people"],
  ["place", "places"],
  ["organisation", "organisations"],
] as const;

/** Reads the articles as one corpus, as a build does; only the model is another. */
export function measureEntries(
  documents: readonly LabelledDocument[],
  modelFile: string,
): MeasuredEntries {
  const tables = {
    ...readReferenceTables(),
    nameModel: readTaggerModel(readFileSync(modelFile)),
  };
  const files = documents.map(toFile);
  const [listed, shown] = (["list", "show"] as const).map((possible) =>
    readCorpus(files, corpusFileSchema.parse({ names: { possible } }), tables),
  );
  if (!listed || !shown) throw new Error("Both readings are needed.");
  return {
    what: `${documents.length} news articles that the measured model never saw, read as one corpus. An entry is a page of a name; it is wrong if none of its mentions touches a name of its kind that a person marked (of a place: or a building). Names below the bar of certainty are listed as possible and have no page.`,
    sets: ["as built", "without the bar"],
    figures: [
      ...kinds.flatMap(([kind, plural]) => {
        const counts = [listed, shown].map((corpus) => countEntries(documents, corpus, kind));
        return [
          { what: `${plural}: entries that are wrong`, tallies: counts.map(({ wrong }) => wrong) },
          { what: `${plural}: marked names with an entry`, tallies: counts.map(({ met }) => met) },
        ];
      }),
      {
        what: "points of a labelled sample that lie far from the place that is meant",
        tallies: [listed, shown].map(countFarPoints),
      },
    ],
    mentions: kinds.map(([kind]) => ({ kind, exact: scoreMentions(documents, listed, kind) })),
  };
}

/** Prints the exact score of the mentions that are left. */
export function printMentions({ mentions }: MeasuredEntries): void {
  console.table(Object.fromEntries(mentions.map(({ kind, exact }) => [kind, exact])));
}

function toFile({ id, text }: LabelledDocument): SourceFile {
  return {
    file: `${id}.txt`,
    text,
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
    problems: [],
  };
}

type Count = SetTallies["figures"][number]["tallies"][number];

function countEntries(
  documents: readonly LabelledDocument[],
  corpus: Corpus,
  kind: Mention["kind"],
): { wrong: Count; met: Count } {
  const entries = new Set<string>();
  const right = new Set<string>();
  const met = { right: 0, all: 0 };
  for (const document of documents) {
    const mentions = mentionsOf(corpus, document, kind);
    const marked = document.names.filter((name) => name.kind === kind);
    const accepted: Span[] = kind === "place" ? [...marked, ...document.facilities] : marked;
    for (const mention of mentions) {
      entries.add(mention.id);
      if (accepted.some((name) => overlap(name, mention))) right.add(mention.id);
    }
    met.all += marked.length;
    met.right += marked.filter((name) => mentions.some((other) => overlap(name, other))).length;
  }
  return { wrong: { right: entries.size - right.size, all: entries.size }, met };
}

function scoreMentions(
  documents: readonly LabelledDocument[],
  corpus: Corpus,
  kind: Mention["kind"],
): KindScore {
  return addKind(
    documents.map((document) =>
      scoreKind(
        document.names.filter((name) => name.kind === kind),
        mentionsOf(corpus, document, kind),
        "exact",
      ),
    ),
  );
}

function mentionsOf(
  { articles }: Corpus,
  { id }: LabelledDocument,
  kind: Mention["kind"],
): ArticleRecord["mentions"] {
  const record = articles.find(({ file }) => file === `${id}.txt`);
  return record?.mentions.filter((mention) => mention.kind === kind) ?? [];
}

/** Some of a corpus's names, drawn by lot, each with a sentence that names it: what its owner checks by eye. */
import { largestOf } from "../text/long-lists.ts";
import { hashOf } from "../reading/entities/tagger/hash.ts";
import type { ArticleRecord, Mention, Span } from "../record/record.ts";
import { findSentences } from "../text/sentences.ts";
import type { Corpus } from "./read-corpus.ts";

export interface SampledEntry {
  kind: Mention["kind"];
  name: string;
  /** Of a place: the country that it is put in. */
  country?: string;
  mentions: number;
  /** The most certain of its mentions, from 0 to 1. */
  certainty: number;
  file: string;
  sentence: string;
}

type Named = Pick<Corpus, "articles" | "texts" | "places" | "people" | "organisations">;

const sampleSize = 20;

/** Draws entries; the same corpus gives the same ones, and one more article changes few of them. */
export function sampleEntries(corpus: Named, size = sampleSize): SampledEntry[] {
  const mentioned = groupMentions(corpus.articles);
  const entries = [
    ...corpus.people.map(({ id, name }) => ({ kind: "person" as const, id, name })),
    ...corpus.places.map(({ id, name, countryName }) => ({
      kind: "place" as const,
      id,
      name,
      ...(countryName && { country: countryName }),
    })),
    ...corpus.organisations.map(({ id, name }) => ({ kind: "organisation" as const, id, name })),
  ];
  return entries
    .map((entry) => ({ entry, lot: drawLot(`${entry.kind} ${entry.id}`) }))
    .sort((a, b) => a.lot - b.lot || (a.entry.id < b.entry.id ? -1 : 1))
    .flatMap(({ entry: { id, ...entry } }) => {
      const own = mentioned.get(`${entry.kind} ${id}`) ?? [];
      const [first] = own;
      if (!first) return [];
      const { article, mention } = own[drawLot(id) % own.length] ?? first;
      return [
        {
          ...entry,
          mentions: own.length,
          certainty: largestOf(own.map((each) => each.mention.certainty ?? 1)),
          file: article.file,
          sentence: sentenceOf(corpus.texts.get(article.id) ?? "", article, mention),
        },
      ];
    })
    .slice(0, size);
}

interface Occurrence {
  article: ArticleRecord;
  mention: Mention;
}

function groupMentions(articles: readonly ArticleRecord[]): Map<string, Occurrence[]> {
  const all = articles.flatMap((article) =>
    article.mentions.map((mention) => ({ article, mention })),
  );
  return Map.groupBy(all, ({ mention: { kind, id } }) => `${kind} ${id}`);
}

const longestSentence = 200;

/** The sentence with the name in brackets, on one line; a long one is cut around it. */
function sentenceOf(text: string, { blocks }: ArticleRecord, { start, end }: Span): string {
  const block = blocks.find((own) => own.start <= start && end <= own.end) ?? { start, end };
  const own = findSentences(text, block).find((sentence) => start < sentence.end) ?? block;
  const from = Math.max(Math.min(own.start, start), start - longestSentence / 2);
  const to = Math.min(Math.max(own.end, end), end + longestSentence / 2);
  const before = `${from > own.start ? "… " : ""}${text.slice(from, start)}`;
  const after = `${text.slice(end, to)}${to < own.end ? " …" : ""}`;
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, " ").trim();
}

/** A number that depends on nothing but the words. */
function drawLot(words: string): number {
  return hashOf(words) >>> 0;
}

/** The sample as lines of text. */
export function formatSample(entries: readonly SampledEntry[]): string[] {
  return entries.flatMap(({ kind, name, country, mentions, certainty, file, sentence }) => {
    const details = [
      kind,
      ...(kind === "place" ? [country ?? "no country"] : []),
      mentions === 1 ? "one mention" : `${mentions} mentions`,
      `certainty ${certainty.toFixed(2)}`,
    ];
    return [`${name} (${details.join(", ")})`, `  ${file}: ${sentence}`];
  });
}

/** Whom “he said” and “she said” mean, against labels made by hand on the half that other rules are tuned on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BlindText } from "./blind-labels.ts";
import { findPrintings } from "./blind-labels.ts";
import { measureSpeakers, readArticles } from "./blind-reading.ts";
import type { Tally } from "./tallies.ts";

export interface MeasuredPronouns {
  what: string;
  figures: Tally[];
}

interface Label {
  begins: string;
  nth: number;
  speaker?: string;
}

const labels = join(import.meta.dirname, "../../tests/labelled/pronouns.json");

/** @param modelFile - a tagger that learnt from the other half. */
export function measurePronouns(corporaFolder: string, modelFile: string): MeasuredPronouns {
  const articles: [id: string, labels: Label[]][] = Object.entries(
    JSON.parse(readFileSync(labels, "utf8")).articles,
  );
  const texts = articles.map(([id, own]): BlindText => {
    const text = readFileSync(join(corporaFolder, "worldwide-dev/docs", `${id}.txt`), "utf8");
    return { id, text, dates: [], quotes: own.map((label) => toMarked(text, label)) };
  });
  return {
    what: `Direct speech beside “he said” or “she said” in ${articles.length} articles of the half that rules are tuned on, marked by hand before the software’s reading was looked at. The names are found by a model that learnt from the other half.`,
    figures: measureSpeakers(readArticles(texts, modelFile)),
  };
}

function toMarked(text: string, { begins, nth, speaker }: Label): BlindText["quotes"][number] {
  const start = findPrintings(text, begins)[nth];
  if (start === undefined)
    throw new Error(`tests/labelled/pronouns.json: “${begins}” is not there.`);
  return { start, end: start + begins.length, speaker: speaker === undefined ? [] : [speaker] };
}

/** A text → the language it is written in, or nothing: a wrong one would have it read aloud in the wrong voice. */
import { eld } from "eld/medium";
import { type ArticleRecord, type Block, languageTag } from "../record/record.ts";

import { nearestByTrigrams } from "./trigrams.ts";

type Language = NonNullable<ArticleRecord["language"]>;

const hasEnoughLetters = /^(?:\P{L}*\p{L}){120}/u;
const lettersRead = 4000;

/** Malay and Indonesian are too near each other for either witness. */
const tooNear = "ms";

/** What the file states, else what the text reads like, if that is beyond doubt. */
export function findLanguage(
  text: string,
  blocks: readonly Block[],
  stated?: string,
): Language | undefined {
  if (stated && languageTag.test(stated)) return { tag: stated, how: "said" };
  const tag = guessLanguage(sampleOf(text, blocks));
  return tag === undefined ? undefined : { tag, how: "inferred" };
}

/** Two witnesses that count different things must agree; one alone takes Kazakh for Belarusian, or English for Scots. */
function guessLanguage(sample: string): string | undefined {
  if (!hasEnoughLetters.test(sample)) return undefined;
  const guess = eld.detect(sample);
  if (!guess.isReliable()) return undefined;
  const language = toTag(guess.language);
  return language === toTag(nearestByTrigrams(sample)) && language !== tooNear
    ? language
    : undefined;
}

/** "rus" and "ru" → "ru"; "no" and "nob" → "nb" */
function toTag(code: string): string {
  const known = tags.get(code);
  if (known !== undefined) return known;
  const { language } = new Intl.Locale(code);
  const tag = language === "no" ? "nb" : language;
  tags.set(code, tag);
  return tag;
}

/** A locale takes longer to make than a text to be guessed; there are some two hundred codes. */
const tags = new Map<string, string>();

/** The first letters of what is displayed. */
function sampleOf(text: string, blocks: readonly Block[]): string {
  let sample = "";
  for (const { kind, start, end } of blocks) {
    if (sample.length >= lettersRead) break;
    if (kind !== "boilerplate")
      sample += ` ${text.slice(start, Math.min(end, start + lettersRead))}`;
  }
  return sample.slice(0, lettersRead);
}

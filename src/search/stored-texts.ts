/** The texts of a few articles ↔ the content of a file of the index. */
import {
  type AnswerStates,
  type BitCoder,
  newStates,
  packBits,
  unpackBits,
} from "./coding/bit-coder.ts";
import { codeNumber, newNumberStates } from "./coding/code-number.ts";
import { codeText, type Dictionary, newTextStates, type TextStates } from "./coding/code-text.ts";
import type { StoredText } from "./index-format.ts";

type Paragraph = [anchor: string, ...sentences: string[]];

export function packTexts(texts: readonly StoredText[], dictionary: Dictionary): string {
  return packBits((coder) => codeTexts(coder, dictionary, texts));
}

/** @throws if it is not what packTexts made with the same dictionary */
export function unpackTexts(packed: string, dictionary: Dictionary): StoredText[] {
  return unpackBits(packed, (coder) => codeTexts(coder, dictionary, []));
}

/** What one file has had so far. */
interface FileStates {
  text: TextStates;
  /** For each field whether it is what it was expected to be. */
  expected: AnswerStates;
  /** How many articles, paragraphs and sentences there are. */
  counts: AnswerStates;
}

const fields = ["from", "to", "how", "language", "copyOf", "anchor"] as const;
const [articles, paragraphs, sentences, kindsOfCounts] = [0, 1, 2, 3];

function codeTexts(
  coder: BitCoder,
  dictionary: Dictionary,
  given: readonly StoredText[],
): StoredText[] {
  const states: FileStates = {
    text: newTextStates(dictionary),
    expected: newStates(fields.length),
    counts: newNumberStates(kindsOfCounts),
  };
  const texts: StoredText[] = [];
  for (let left = codeNumber(coder, states.counts, given.length, articles); left > 0; left -= 1)
    texts.push(codeArticle(coder, states, given[texts.length] ?? unknown, texts.at(-1) ?? unknown));
  return texts;
}

const unknown: StoredText = ["", "", "", "", "", "", ""];

/** The headline comes first, as addresses are made of its words. */
function codeArticle(
  coder: BitCoder,
  states: FileStates,
  given: StoredText,
  before: StoredText,
): StoredText {
  const [givenId, givenTitle, givenFrom, givenTo, givenHow, givenLanguage, givenCopy] = given;
  const field = (name: (typeof fields)[number], value: string, expected: string) =>
    codeField(coder, states, { place: fields.indexOf(name), value, expected });
  const title = codeText(coder, states.text, givenTitle);
  const from = field("from", givenFrom, before[2]);
  const to = field("to", givenTo, from);
  const how = field("how", givenHow, before[4]) as StoredText[4];
  const language = field("language", givenLanguage, before[5]);
  const copyOf = field("copyOf", givenCopy, before[6]);
  const [, , , , , , , ...own] = given;
  const coded: Paragraph[] = [];
  let expected = before[7]?.[0] ?? "";
  for (let left = codeNumber(coder, states.counts, own.length, paragraphs); left > 0; left -= 1) {
    const [givenAnchor = "", ...givenSentences] = own[coded.length] ?? [];
    const anchor = field("anchor", givenAnchor, expected);
    expected = toNext(anchor);
    coded.push([anchor, ...codeSentences(coder, states, givenSentences)]);
  }
  const id = codeText(coder, states.text, givenId);
  return [id, title, from, to, how, language, copyOf, ...coded];
}

function codeSentences(coder: BitCoder, states: FileStates, given: readonly string[]): string[] {
  const coded: string[] = [];
  for (let left = codeNumber(coder, states.counts, given.length, sentences); left > 0; left -= 1)
    coded.push(codeText(coder, states.text, given[coded.length]));
  return coded;
}

function codeField(
  coder: BitCoder,
  { expected: states, text }: FileStates,
  { place, value, expected }: { place: number; value: string; expected: string },
): string {
  const isExpected = coder.answer(states, place, value === expected ? 1 : 0) === 1;
  return isExpected ? expected : codeText(coder, text, value);
}

/** "p-7" → "p-8" */
function toNext(anchor: string): string {
  return anchor.replace(/\d{1,6}$/, (number) => String(Number(number) + 1));
}

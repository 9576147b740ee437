/** Direct speech without quotation marks: a paragraph in the first person that ends with who said it. */
import type { Span } from "../../record/record.ts";
import { firstPerson, sayingVerb } from "./saying.ts";

export interface UnmarkedSpeech extends Span {
  /** Where the words that attribute it begin; the end of the paragraph when those before it do. */
  attribution: number;
}

/**
 * Finds speech without quotation marks in a paragraph, with offsets from its start.
 *
 * @param announced - whether the paragraph before ends with "said:".
 * @example
 * `From today, we are ready …, the governor …, Vyacheslav Gladkov, announced on Telegram.`
 */
export function findUnmarkedSpeech(
  passage: string,
  announced: boolean,
): UnmarkedSpeech | undefined {
  if (passage.length > longestSpeech || /^["“‘«]/.test(passage)) return undefined;
  const closing = closingAttribution.exec(passage);
  if (closing) {
    const start = findSpeechStart(passage.slice(0, closing.index));
    const speech = passage.slice(start, closing.index).replace(quotedPart, "");
    if (firstPerson.test(speech) && !sayingInside.test(speech)) {
      return { start, end: closing.index, attribution: closing.index };
    }
  }
  return announced && firstPerson.test(passage)
    ? { start: 0, end: passage.length, attribution: passage.length }
    : undefined;
}

const longestSpeech = 3000;

/** `, he said, referring to …`, `, assured Air Force spokesperson Yuri Ignat.`, `, the governor …, Vyacheslav Gladkov, announced on Telegram.` */
const closingAttribution = new RegExp(
  `,\\s(?:(?:he|she)\\s(?:also\\s|then\\s)?${sayingVerb}|${sayingVerb}\\s(?:[^.,;:]{2,90})|(?:the\\s|The\\s)?[^.,;:“”"]{3,70},\\s\\p{Lu}[\\p{L}.’'-]{1,25}(?:\\s\\p{Lu}[\\p{L}.’'-]{1,25}){0,3},\\s${sayingVerb}|(?:\\p{Lu}[\\p{L}.’'-]{1,25}\\s){1,4}${sayingVerb})(?![\\p{L}])(?!\\s(?:that|the|to)\\s)[^.“”"]{0,160}\\.$`,
  "u",
);

/** `On Friday, the authorities, however, delayed: At this stage, we have …`: the speech begins after the colon. */
function findSpeechStart(lead: string): number {
  const colon = /^[^.!?“”":]{10,140}:\s(?=\p{Lu})/u.exec(lead);
  return colon && !firstPerson.test(colon[0]) ? colon[0].length : 0;
}

const quotedPart = /["“][^"”]{0,400}["”]/g;

/** A paragraph that tells who said something in its midst is reported speech, not direct. */
const sayingInside = new RegExp(
  `(?:he|she|they|it|\\p{Lu}\\p{L}{2,20})\\s${sayingVerb}(?!\\p{L})`,
  "u",
);

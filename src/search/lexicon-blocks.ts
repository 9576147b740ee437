/** Terms of the lexicon, words spelled backwards, aliases of names ↔ the contents of their files. */
import { type BitCoder, packBits, unpackBitsWithPauses } from "./coding/bit-coder.ts";
import { codeNumber, newNumberStates } from "./coding/code-number.ts";
import {
  codeAscending,
  codeNextWord,
  kindsOfAscending,
  newWordListStates,
} from "./coding/code-words.ts";
import { noPause, runSteps, type Steps } from "./steps.ts";

/** A term, or another key, and the numbers that it leads to: of a list whose meaning the file gives. */
export interface Entry {
  word: string;
  /** A single number, such as how many articles have the term. */
  count: number;
  /** Each ascending. */
  lists: readonly (readonly number[])[];
}

/** @param entries sorted; all have as many lists */
export function packEntries(entries: readonly Entry[]): string {
  return packBits((coder) => runSteps(codeEntries(coder, entries)));
}

/** @throws (rejects) if it is not what packEntries made, or holds nothing */
export async function unpackEntries(packed: string, pause = noPause): Promise<Entry[]> {
  const entries = await unpackBitsWithPauses(packed, (coder) => codeEntries(coder, []), pause);
  if (entries.length === 0) throw new Error("Expected entries.");
  return entries;
}

/** Some milliseconds of work. */
const entriesPerStep = 200;
const [ofEntries, ofLists, ofCounts, kindsOfNumbers] = [0, 1, 2, 3];

function* codeEntries(coder: BitCoder, given: readonly Entry[]): Steps<Entry[]> {
  const words = newWordListStates();
  const numbers = newNumberStates(kindsOfNumbers);
  const entries: Entry[] = [];
  let left = codeNumber(coder, numbers, given.length, ofEntries);
  const width = codeNumber(coder, numbers, given[0]?.lists.length ?? 0, ofLists);
  const states = Array.from({ length: width }, () => newNumberStates(kindsOfAscending));
  for (; left > 0; left -= 1) {
    const own = given[entries.length];
    const word = codeNextWord(coder, words, own?.word ?? "");
    const count = codeNumber(coder, numbers, own?.count ?? 0, ofCounts);
    const lists = states.map((list, place) => codeAscending(coder, list, own?.lists[place] ?? []));
    entries.push({ word, count, lists });
    if (entries.length % entriesPerStep === 0) yield undefined;
  }
  return entries;
}

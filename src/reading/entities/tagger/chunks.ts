/** Tokens → chunks: the stretches of capitalised words in which names can stand. All other words are none. */
import type { Span } from "../../../record/record.ts";
import { isCapital } from "./letter-case.ts";
import { hashesOf } from "./hash.ts";
import { kind, type Tokens } from "./tokens.ts";

const longestChunk = 24;

/** Splits tokens into chunks that are tagged on their own, as half-open ranges in order. */
export function findChunks(tokens: Tokens, kinds: Uint8Array): Span[] {
  const chunks: Span[] = [];
  let i = 0;
  while (i < tokens.count) {
    if (!isCapital(kinds[i])) {
      i += 1;
      continue;
    }
    const end = chunkEnd(tokens, kinds, i);
    chunks.push({ start: i, end });
    i = end;
  }
  return chunks;
}

function chunkEnd(tokens: Tokens, kinds: Uint8Array, start: number): number {
  let end = start + 1;
  let next = end;
  while (next < tokens.count && next - start < longestChunk) {
    if (tokens.span[next] !== tokens.span[start]) break;
    if (isCapital(kinds[next])) end = next + 1;
    else if (next - end >= 2 || !joins(tokens, kinds, next)) break;
    next += 1;
  }
  return end;
}

function joins(tokens: Tokens, kinds: Uint8Array, i: number): boolean {
  const kindOf = kinds[i];
  if (kindOf === kind.hyphen || kindOf === kind.quote) return true;
  if (kindOf === kind.mark) return tokens.word[i] === ampersand;
  if (kindOf === kind.number) return true;
  return kindOf === kind.lower && particles.has(tokens.word[i] as number);
}

const ampersand = 0x26;

/** Small words inside names: "Rio de Janeiro", "Osama bin Laden", "Democratic Republic of the Congo". */
const particles = hashesOf(
  "of the and for on de del della di da do dos das du des la le las los el al bin bint ibn ben van von der den ter ten y e i o ad ud ur ul en und zu sur да де ді дю фон ван дер ла дель ибн ібн бин бін оглы огли",
);

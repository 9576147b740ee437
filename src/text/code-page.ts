/**
 * Bytes that are no Unicode → the code page they were written in.
 *
 * The detector ranks the pages by how often pairs of bytes stand together in a language. Where a
 * text has few odd bytes (a name, a dash), its figures lie close together; then the page wins whose
 * characters stand where such characters can stand.
 */
import { chardet } from "jschardet";
import { codePages, decodeAs } from "./encodings.ts";
import { implausibility } from "./implausibility.ts";

export interface CodePageGuess {
  encoding: string;
  /** Another page that fits nearly as well and gives other characters. */
  rival?: string;
}

/** The detector looks at no more of a text. */
const maxBytes = 16_384;

/** Candidates below this share of the best one's confidence are ignored. */
const leastShare = 0.3;

/** A rival this close to the best makes the guess doubtful. */
const doubtfulShare = 0.95;

/** Pages of DOS and of the old Macintosh are seldom met: they count for this much less as rivals. */
const rarity = 0.95;
const rare = /^(?:cp|ibm|mac|x-mac)/;

/** One implausible character for each odd byte divides the confidence by seven. */
const weight = 2;

const pageNames = new Map(Object.entries(codePages).map(([name, known]) => [known, name]));

/** Guesses the code page of a file's bytes, of which some are not ASCII. */
export function guessCodePage(bytes: Uint8Array): CodePageGuess {
  const sample = takeSample(bytes);
  const candidates = listCandidates(sample)
    .map(({ encoding, confidence }) => {
      const text = decodeAs(sample, encoding);
      return { encoding, text, score: confidence * Math.exp(-weight * implausibility(text)) };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (!best) return { encoding: "windows-1252" };
  const rival = candidates.find(
    (candidate) =>
      candidate.text !== best.text && likelihood(candidate) >= doubtfulShare * likelihood(best),
  );
  return { encoding: best.encoding, ...(rival && { rival: rival.encoding }) };
}

function likelihood({ encoding, score }: { encoding: string; score: number }): number {
  return rare.test(encoding) ? rarity * score : score;
}

function listCandidates(sample: Uint8Array) {
  const found = chardet.detectAll(sample, {
    includeEncodings: pageNames.keys(),
    compatNames: false,
    // One less than there is: then the last character may be cut.
    maxBytes: Math.max(1, sample.length - 1),
    ignoreThreshold: true,
  });
  const best = found[0]?.confidence ?? 0;
  return found.flatMap(({ encoding, confidence }) => {
    const name = encoding === null ? undefined : pageNames.get(encoding);
    return name && confidence >= leastShare * best ? [{ encoding: name, confidence }] : [];
  });
}

/**
 * The pieces that hold odd bytes, up to what the detector looks at and one more; the rest says
 * nothing. A line end comes first: text that begins as another file format does would be taken for it.
 */
function takeSample(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [Uint8Array.of(lineFeed)];
  let length = 1;
  for (const piece of oddPieces(bytes)) {
    pieces.push(piece);
    length += piece.length;
    if (length > maxBytes) break;
  }
  const sample = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    sample.set(piece, at);
    at += piece.length;
  }
  return sample.subarray(0, maxBytes + 1);
}

const lineFeed = 0x0a;
const pieceLength = 1024;

/** Cut behind a blank, which is no part of a longer character in any code page. */
function* oddPieces(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    let end = start + pieceLength;
    while (end < bytes.length && (bytes[end - 1] ?? 0) > 0x20) end += 1;
    const piece = bytes.subarray(start, end);
    if (piece.some((byte) => byte >= 0x80)) yield piece;
    start = end;
  }
}

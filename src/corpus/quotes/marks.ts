/** Quotation marks → what stands between them. */
import type { Span } from "../record.ts";

export interface Quotation extends Span {
  /** Without its marks. */
  words: string;
  /** No closing mark: it runs to the end of the paragraph, as quotations over several paragraphs do. */
  open: boolean;
}

const closers: Partial<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  '"': '"',
  "‘": "’",
  "'": "'",
};

const anyOpening = /["“„«‘']/g;

/** In: a passage. Out: its outermost quotations in order, offsets from its start; apostrophes are none. */
export function findQuotations(passage: string): Quotation[] {
  const quotations: Quotation[] = [];
  let position = 0;
  for (const { 0: mark, index: at } of passage.matchAll(anyOpening)) {
    const closing = closers[mark];
    if (at < position || !closing || !isOpening(passage, at, mark)) continue;
    const close = findClose(passage, at, closing);
    const single = mark === "‘" || mark === "'";
    if (close < 0 && (single || at > 0)) continue;
    const end = close < 0 ? passage.length : close + 1;
    const words = passage.slice(at + 1, close < 0 ? end : close).trim();
    quotations.push({ start: at, end, words, open: close < 0 });
    position = end;
  }
  return quotations;
}

/** A mark opens at the start or after a space, bracket or dash, and before a word. */
function isOpening(passage: string, at: number, mark: string): boolean {
  const before = passage[at - 1] ?? " ";
  const after = passage[at + 1] ?? " ";
  if (/[\s,.;]/.test(after)) return false;
  if (mark === "“" || mark === "«" || mark === "„") return true;
  if (mark === "'" && !/[\p{Lu}]/u.test(after)) return false;
  return /[\s([—–:/-]/.test(before);
}

/** The mark that closes what opened at a position, or −1. */
function findClose(passage: string, open: number, closing: string): number {
  if (closing === "’" || closing === "'") return findSingleClose(passage, open, closing);
  const furthest = Math.min(passage.length, open + longestQuotation);
  for (let at = open + 1; at < furthest; at += 1) {
    if (closing.includes(passage[at] ?? " ")) return at;
    if (closing === "”" && passage.startsWith("’’", at)) return at + 1;
  }
  return -1;
}

/** `’` closes before anything but a letter; after an s (`the Russians’ plan`) only a few words or a stop before it tell it from a genitive. */
function findSingleClose(passage: string, open: number, closing: string): number {
  const furthest = Math.min(passage.length, open + longestSingle);
  let at = passage.indexOf(closing, open + 1);
  while (at >= 0 && at < furthest) {
    const closes = !/[\p{L}\p{N}]/u.test(passage[at + 1] ?? " ");
    if (closes && (passage[at - 1] !== "s" || at - open <= shortPhrase)) return at;
    at = passage.indexOf(closing, at + 1);
  }
  return -1;
}

const shortPhrase = 30;

/** Bounds that keep a page of stray marks linear. */
const longestQuotation = 6000;
const longestSingle = 800;

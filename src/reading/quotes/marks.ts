/** Quotation marks → what stands between them. */
import type { Span } from "../../record/record.ts";

export interface Quotation extends Span {
  /** The mark that opens it, or did paragraphs before. */
  mark: string;
  /** Without its marks. */
  words: string;
  /** No closing mark: it runs to the end of the paragraph, as quotations over several paragraphs do. */
  open: boolean;
  /** It is closed in a paragraph after this one, which does not open it anew. */
  runsOn: boolean;
}

export interface ParagraphEdges {
  /** The mark of a quotation that the paragraph before left open. */
  entered?: string;
  /** What the next mark of a kind does to a quotation that this paragraph leaves open. */
  findNext: (mark: string) => "closes" | "opens" | undefined;
}

/** A straight mark may be closed by a curly one: `"in the jostling.”` */
const closers: Partial<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "”": "”“",
  '"': '"”',
  "‘": "’",
  "'": "'",
};

const anyOpening = /["“”„«‘']/g;

/** Finds the outermost quotations of a passage in order, with offsets from its start; apostrophes are not quotation marks. */
export function findQuotations(printed: string, around: ParagraphEdges): Quotation[] {
  const passage = readTypewriterMarks(printed);
  const rest = readRest(passage, around);
  const quotations: Quotation[] = rest ? [rest] : [];
  let position = rest?.end ?? 0;
  for (const { 0: mark, index: at } of passage.matchAll(anyOpening)) {
    if (at < position || !isOpening(passage, at, mark)) continue;
    const close = findAnyClose(passage, at, mark);
    const single = mark === "‘" || mark === "'";
    if (close < 0 && single) continue;
    const next = close < 0 ? around.findNext(mark) : undefined;
    if (close < 0 && at > 0 && !next) continue;
    const isTyped = printed[at] === "`";
    const end = close < 0 ? passage.length : close + (isTyped ? 2 : 1);
    const words = passage.slice(at + 1, close < 0 ? end : close).trim();
    quotations.push({
      start: isTyped ? at - 1 : at,
      end,
      mark,
      words,
      open: close < 0,
      runsOn: next === "closes",
    });
    position = end;
  }
  return quotations;
}

/** ``Go home'' has marks of two characters each; the text stays as long as it was. */
function readTypewriterMarks(passage: string): string {
  return passage.includes("``") ? passage.replaceAll("``", " “").replaceAll("''", "” ") : passage;
}

/** What goes on from the paragraph before: `The destinations we believe …,” said Roe.` */
function readRest(passage: string, { entered }: ParagraphEdges): Quotation | undefined {
  const closing = entered && closers[entered];
  if (!closing) return undefined;
  const at = findMark(passage, entered)?.at ?? -1;
  const end = at < 0 ? passage.length : at + 1;
  const words = passage.slice(0, at < 0 ? end : at).trim();
  return { start: 0, end, mark: entered, words, open: at < 0, runsOn: at < 0 };
}

/** Tells whether the first mark of a kind in a passage opens or closes. */
export function readMark(passage: string, mark: string): "closes" | "opens" | undefined {
  return findMark(passage, mark)?.does;
}

function findMark(
  passage: string,
  mark: string,
): { at: number; does: "closes" | "opens" } | undefined {
  const closing = closers[mark] ?? "";
  for (let at = 0; at < passage.length; at += 1) {
    const found = passage[at] ?? " ";
    if (found === mark && isOpening(passage, at, mark)) return { at, does: "opens" };
    if (closing.includes(found)) return { at, does: "closes" };
  }
  return undefined;
}

/** A mark opens at the start or after a space, bracket or dash, and before a word. */
function isOpening(passage: string, at: number, mark: string): boolean {
  const before = passage[at - 1] ?? " ";
  const after = passage[at + 1] ?? " ";
  if (/[\s,.;]/.test(after)) return false;
  // ”Go home”, as Swedes and some typewriters open; elsewhere it closes.
  if (mark === "”") return /[\s([—–:/-]/.test(before) && /\p{L}/u.test(after);
  if (mark === "“" || mark === "«" || mark === "„") return true;
  if (mark === "'" && !/[\p{Lu}]/u.test(after)) return false;
  return /[\s([—–:/-]/.test(before);
}

/** Where its own kind does not close a curly mark before another opens, a straight one may: `“I chose to go," he said. “Then …”` */
function findAnyClose(passage: string, open: number, mark: string): number {
  const close = findClose(passage, open, closers[mark] ?? "");
  if (mark !== "“") return close;
  const inner = passage.indexOf(mark, open + 1);
  if (close >= 0 && (inner < 0 || inner > close)) return close;
  const straight = findClose(passage, open, '"');
  return straight >= 0 && (inner < 0 || straight < inner) ? straight : close;
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

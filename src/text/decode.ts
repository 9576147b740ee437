/**
 * Bytes → text, with the encoding named; or a problem when the bytes are not text.
 *
 * What a person states has the last word, then a byte order mark. Without either, bytes full of
 * control characters are UTF-16 if that makes text of them, else no text, unless they are UTF-8 without
 * a fault. The rest is UTF-8 if it is but for a few faults, else of a code page, which is guessed.
 */
import type { Problem } from "../record/record.ts";
import { guessCodePage } from "./code-page.ts";
import { decodeAs, findEncoding } from "./encodings.ts";
import { isBlank, lineOf } from "./lines.ts";
import { findByteOrder } from "./utf-16.ts";
import { readUtf8 } from "./utf-8.ts";

export interface Decoded {
  text: string;
  /** As browsers call it, or iconv where they have no name: "utf-8", "windows-1251", "cp850". */
  encoding: string;
  problems: Problem[];
}

/**
 * Reads the bytes of a file as text.
 *
 * @param stated the name of the encoding, if a person wrote it down.
 * @returns the text after any byte order mark, or the reason why there is none.
 * @throws when the stated name is unknown.
 */
export function decodeSource(bytes: Uint8Array, stated?: string): Decoded | { problem: Problem } {
  if (bytes.length === 0) return { problem: { kind: "empty-file" } };
  const decoded = stated === undefined ? decodeByEvidence(bytes) : decodeAsStated(bytes, stated);
  if ("problem" in decoded) return decoded;
  if (isBlank(decoded.text)) return { problem: { kind: "blank-file" } };
  return { ...decoded, problems: [...decoded.problems, ...findDamage(decoded.text)] };
}

function decodeAsStated(bytes: Uint8Array, stated: string): Decoded {
  const encoding = findEncoding(stated);
  if (encoding === undefined) throw new Error(`There is no encoding "${stated}".`);
  if (encoding === "utf-8") return toDecoded(readUtf8(bytes));
  const read = readAs(bytes, encoding);
  const { faults, text } = readUtf8(bytes);
  const isUtf8 = faults === 0 && text.length < bytes.length;
  return isUtf8 ? withProblem(read, { kind: "stated-encoding", found: encoding }) : read;
}

function decodeByEvidence(bytes: Uint8Array): Decoded | { problem: Problem } {
  const signature = signatures.find(({ bytes: first }) => first.every((b, i) => bytes[i] === b));
  if (signature?.means === "binary") {
    return { problem: { kind: "binary-file", found: signature.name } };
  }
  if (signature?.name === "utf-8") return toDecoded(readUtf8(bytes));
  if (signature) return readAs(bytes, signature.name);
  const utf8 = readUtf8(bytes);
  // Characters of several bytes, all well-formed, do not come by chance in UTF-16.
  const isCertain = utf8.faults === 0 && utf8.text.length < bytes.length;
  if (isFullOfControls(bytes) && !isCertain) return decodeUtf16(bytes);
  if (isEscaped(bytes)) return readAs(bytes, "iso-2022-jp");
  return utf8.isUtf8 ? toDecoded(utf8) : decodeCodePage(bytes);
}

/** What the first bytes of a file tell: its encoding, or that it is no text at all. */
const signatures = [
  { means: "encoding", name: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { means: "encoding", name: "utf-32le", bytes: [0xff, 0xfe, 0x00, 0x00] },
  { means: "encoding", name: "utf-32be", bytes: [0x00, 0x00, 0xfe, 0xff] },
  { means: "encoding", name: "utf-16le", bytes: [0xff, 0xfe] },
  { means: "encoding", name: "utf-16be", bytes: [0xfe, 0xff] },
  { means: "binary", name: "PDF document", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { means: "binary", name: "ZIP or Word document", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { means: "binary", name: "Word document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { means: "binary", name: "GZIP archive", bytes: [0x1f, 0x8b] },
  { means: "binary", name: "JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { means: "binary", name: "PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { means: "binary", name: "GIF picture", bytes: [0x47, 0x49, 0x46, 0x38] },
] as const;

/** Text in bytes holds almost no control characters but tab, line feed, form feed and carriage return. */
function isFullOfControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && (byte < 0x0a || byte > 0x0d) && byte !== 0x1b)
      controls += 1;
  }
  return controls * 50 > bytes.length;
}

/** `ESC $ B`, `ESC $ @`: Japanese mail and news once shifted between alphabets in this way. */
function isEscaped(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42);
}

function decodeUtf16(bytes: Uint8Array): Decoded | { problem: Problem } {
  const order = findByteOrder(bytes);
  if (order === undefined) return { problem: { kind: "binary-file" } };
  return withProblem(readAs(bytes, order), { kind: "unmarked-utf-16", found: order });
}

function decodeCodePage(bytes: Uint8Array): Decoded {
  const { encoding, rival } = guessCodePage(bytes);
  const problem: Problem =
    rival === undefined
      ? { kind: "not-utf-8", found: encoding }
      : { kind: "doubtful-encoding", found: `${encoding}, perhaps ${rival}` };
  return withProblem(readAs(bytes, encoding), problem);
}

function readAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeAs(bytes, encoding);
  const faults = text.split(replacement).length - 1;
  return { ...toDecoded({ text, faults }), encoding };
}

function toDecoded({ text: read, faults }: { text: string; faults: number }): Decoded {
  const text = read.startsWith(byteOrderMark) ? read.slice(1) : read;
  const problems = nameReplacements(text, faults);
  return { text, encoding: "utf-8", problems };
}

const byteOrderMark = "\uFEFF";
const replacement = "\uFFFD";

/** Bytes that mean nothing in the encoding; or � that stood in the file before it came here. */
function nameReplacements(text: string, faults: number): Problem[] {
  const at = text.indexOf(replacement);
  if (at < 0) return [];
  const kind = faults > 0 ? "undecodable-characters" : "lost-characters";
  return [{ kind, line: lineOf(text, at) }];
}

function withProblem(decoded: Decoded, problem: Problem): Decoded {
  return { ...decoded, problems: [problem, ...decoded.problems] };
}

/** Characters that no plain text holds: named, and left as they are. */
function findDamage(text: string): Problem[] {
  const problems: Problem[] = [];
  if (text.startsWith("{\\rtf")) problems.push({ kind: "rich-text", line: 1 });
  const nul = text.indexOf("\0");
  if (nul >= 0) problems.push({ kind: "nul-characters", line: lineOf(text, nul) });
  return problems;
}

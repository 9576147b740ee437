/**
 * Bytes → text, with the encoding named; or a problem when the bytes are not text.
 *
 * A byte order mark decides. Without one the bytes are UTF-8 if they can be, then UTF-16 if every
 * other byte is zero, then the Windows code page that makes words of them: 1251 for Cyrillic, else 1252.
 */
import type { Problem } from "../record/record.ts";

export interface Decoded {
  text: string;
  encoding: string;
  problems: Problem[];
}

/** In: the bytes of a file. Out: its text after any byte order mark, or the reason why it is none. */
export function decodeSeed(bytes: Uint8Array): Decoded | { problem: Problem } {
  if (bytes.length === 0) return { problem: { kind: "empty-file" } };
  const signature = signatures.find(({ bytes: first }) => first.every((b, i) => bytes[i] === b));
  if (signature?.means === "binary") {
    return { problem: { kind: "binary-file", found: signature.name } };
  }
  const decoded = signature
    ? decodeAs(signature.name, bytes.subarray(signature.bytes.length))
    : decodeUnmarked(bytes);
  if (!decoded) return { problem: { kind: "binary-file" } };
  if (decoded.text.trim() === "") return { problem: { kind: "blank-file" } };
  return decoded;
}

/** What the first bytes of a file tell: its encoding, or that it is no text at all. */
const signatures = [
  { means: "encoding", name: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
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

function decodeUnmarked(bytes: Uint8Array): Decoded | undefined {
  const wide = findUnmarkedUtf16(bytes);
  if (wide) return withProblem(decodeAs(wide, bytes), { kind: "unmarked-utf-16", found: wide });
  if (isBinary(bytes)) return undefined;
  const decoded = decodeAs("utf-8", bytes);
  if (!decoded.text.includes(replacement)) return decoded;
  if (countReplacements(decoded.text) * 1000 < decoded.text.length) return decoded;
  const codePage = looksCyrillic(bytes) ? "windows-1251" : "windows-1252";
  return withProblem(decodeCodePage(codePage, bytes), { kind: "not-utf-8", found: codePage });
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, problems: findDamage(text) };
}

function decodeCodePage(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, problems: [] };
}

function withProblem(decoded: Decoded, problem: Problem): Decoded {
  return { ...decoded, problems: [problem, ...decoded.problems] };
}

const replacement = "\uFFFD";

/** Characters that could not be decoded, and characters that no text holds: named, and left as they are. */
function findDamage(text: string): Problem[] {
  const problems: Problem[] = [];
  if (text.startsWith("{\\rtf")) problems.push({ kind: "rich-text", line: 1 });
  const undecodable = text.indexOf(replacement);
  if (undecodable >= 0) {
    problems.push({ kind: "undecodable-characters", line: lineOf(text, undecodable) });
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) problems.push({ kind: "nul-characters", line: lineOf(text, nul) });
  return problems;
}

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}

function countReplacements(text: string): number {
  return text.split(replacement).length - 1;
}

/** Text in UTF-16 without its mark: most letters have one zero byte, always on the same side. */
function findUnmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  const sampled = Math.min(bytes.length, 4096);
  for (let i = 0; i < sampled; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sampled * 0.3 && even === 0) return "utf-16le";
  if (even > sampled * 0.3 && odd === 0) return "utf-16be";
  return undefined;
}

/** Text holds almost no control characters but tab, line feed, form feed and carriage return. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && (byte < 0x0a || byte > 0x0d) && byte !== 0x1b)
      controls += 1;
  }
  return controls * 50 > bytes.length;
}

/** Cyrillic in windows-1251 puts letters (0xC0 and above) side by side; a Western text has them one at a time. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let pairs = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0xc0) continue;
    letters += 1;
    if ((bytes[i + 1] ?? 0) >= 0xc0) pairs += 1;
  }
  return pairs * 2 > letters;
}

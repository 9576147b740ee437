/** Recognises UTF-16 without a byte order mark, in any script. */

export type ByteOrder = "utf-16le" | "utf-16be";

/** Enough to judge by: 16,384 characters. */
const maxBytes = 32_768;

/** What no text holds: control characters, half surrogates, private and unassigned characters. */
const noText =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF\p{Co}\p{Cn}]/gu;

/** What texts in most scripts hold often: spaces, line ends, digits, stops and commas. */
const frequent = /[ \n\r0-9.,\u3000-\u3002\uFF0C\uFF0E]/g;

const maxFaults = 0.02;

/**
 * Which of the two byte orders makes text of the bytes.
 *
 * One in eight bytes of UTF-16 is a control character: the upper halves of alphabets (04 of Cyrillic,
 * 00 of Latin), the lower ones of every script. So ask only about bytes that hold many of them.
 *
 * @returns nothing when neither does, or both do alike.
 */
export function findByteOrder(bytes: Uint8Array): ByteOrder | undefined {
  const sample = bytes.subarray(0, Math.min(maxBytes, bytes.length - (bytes.length % 2)));
  if (sample.length < 4) return undefined;
  const orders = (["utf-16le", "utf-16be"] as const).map((order) => judge(sample, order));
  const [best, other] = orders.sort((a, b) => b.score - a.score);
  if (!best || best.faults > maxFaults || best.score === other?.score) return undefined;
  return best.order;
}

function judge(sample: Uint8Array, order: ByteOrder) {
  const text = new TextDecoder(order, { ignoreBOM: true }).decode(sample);
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / text.length;
  const faults = share(noText);
  const upper = order === "utf-16le" ? 1 : 0;
  return { order, faults, score: share(frequent) + sameness(sample, upper) - 3 * faults };
}

/**
 * How alike every other byte is: 1 when all are the same. The upper halves of a text's characters
 * are, for they say its script.
 */
function sameness(sample: Uint8Array, first: 0 | 1): number {
  const counts = new Float64Array(256);
  for (let i = first; i < sample.length; i += 2) {
    const byte = sample[i] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const all = sample.length / 2;
  return counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}

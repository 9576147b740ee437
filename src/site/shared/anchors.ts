/** Permanent ids of blocks, made from their own words, so that a link survives a rebuild and a reordering. */
import { slugify } from "../../text/slug.ts";

const notWord = /[^\p{L}\p{N}]+/gu;
const wordsShown = 3;
const lettersRead = 60;

/**
 * Gives each block of an article an id, from its displayed words. Only letters count, not punctuation or
 * blank space.
 *
 * @example "Kharkiv’s mayor Ihor Terekhov said…" → "kharkivs-mayor-ihor-1k9x2"; the same words again → "kharkivs-mayor-ihor-1k9x2-2"
 */
export function blockAnchors(displayed: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return displayed.map((text) => {
    const anchor = `${firstWords(text)}-${hashWords(text)}`;
    const times = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, times);
    return times === 1 ? anchor : `${anchor}-${times}`;
  });
}

/** The id of a mention, from the id of its block and its offset in the block. */
export function mentionAnchor(block: string, offset: number): string {
  return `${block}_${offset}`;
}

function firstWords(text: string): string {
  return slugify(text.slice(0, lettersRead)).split("-").slice(0, wordsShown).join("-");
}

/** FNV-1a over the words in lower case, as five letters or digits. */
function hashWords(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.normalize("NFC").toLowerCase().replace(notWord, " ").trim()) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(5, "0").slice(-5);
}

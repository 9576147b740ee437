/** Words and features as 32-bit numbers. Two words with one number are as good as never met. */

/** Hashes a range of a text in lower case (FNV-1a). */
export function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    else if (code >= 128) code = text.charAt(at).toLowerCase().charCodeAt(0);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

/** Hashes a word. */
export function hashOf(word: string): number {
  return hashWord(word, 0, word.length);
}

/** Hashes each of the words of a list: "of the and". */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map(hashOf));
}

/** Hashes a feature: the number of its template and up to two values. Never 0. */
export function hashFeature(template: number, first: number, second = 0): number {
  let hash = Math.imul(first ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ Math.imul(second, 0x27d4eb2f), 0xc2b2ae35);
  return hash ^ (hash >>> 16) || 1;
}

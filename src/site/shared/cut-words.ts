/** Cuts running words at a length, between two words where there is a space, and marks the cut with "…". */

/** "The city was shelled on Friday" → "The city was …" */
export function cutEnd(words: string, longest: number): string {
  return words.length <= longest ? words : `${dropLastWord(words.slice(0, longest))} …`;
}

/** "The city was shelled on Friday" → "… shelled on Friday" */
export function cutStart(words: string, longest: number): string {
  return words.length <= longest ? words : `… ${dropFirstWord(words.slice(-longest))}`;
}

/** "The city was shelled on Friday" → "The city … on Friday" */
export function cutMiddle(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const half = longest / 2;
  return `${dropLastWord(words.slice(0, half))} … ${dropFirstWord(words.slice(-half))}`;
}

/** Removes the part of a word that a cut left at the start, and the space after it; of a text without spaces, a bit. */
export function dropFirstWord(words: string): string {
  return words.replace(/^\S{0,60}\s*/, "");
}

/** The same at the end. */
export function dropLastWord(words: string): string {
  return words.replace(/\s*\S{0,60}$/, "");
}

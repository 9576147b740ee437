/** Names of films, shows and groups in quotation marks: no speech. */

/** “The Fisherman’s Diary of a Nation”, “Dancing with the Stars”: its words are capitalised but for the small ones. */
export function isTitle(words: string): boolean {
  const all = words
    .split(/\s+/)
    .filter((word) => /\p{L}{4,}/u.test(word) && !smallWords.has(word.replace(/\P{L}/gu, "")));
  return all.length > 0 && all.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** Words of four letters or more that titles print in lower case. */
const smallWords: ReadonlySet<string> = new Set(
  "about above after against along among around before behind below between beyond down during from into like near onto over past since than that through till toward towards under until upon when with within without your".split(
    " ",
  ),
);

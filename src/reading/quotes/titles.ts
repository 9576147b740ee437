/** Names of films, shows and groups in quotation marks: no speech. */

/** “The Fisherman’s Diary of a Nation”, “Dancing with the Stars”: its words are capitalised but for the small ones. */
export function isTitle(words: string): boolean {
  if (sentenceWord.test(words)) return false;
  const all = words
    .split(/\s+/)
    .filter((word) => /\p{L}{4,}/u.test(word) && !smallWords.has(word.replace(/\P{L}/gu, "")));
  return all.length > 0 && all.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** “We are at war with Iran”: titles print pronouns and verbs with capitals, however short. */
const sentenceWord =
  /(?<![\p{L}’'-])(?:am|are|is|was|were|be|been|has|had|have|will|won['’]t|can|can['’]t|could|would|should|must|may|might|do|does|did|don['’]t|didn['’]t|not|we|you|he|she|it|they|me|us|him|them|my|our|his|its|their)(?![\p{L}’'-])/u;

/** Words of four letters or more that titles print in lower case. */
const smallWords: ReadonlySet<string> = new Set(
  "about above after against along among around before behind below between beyond down during from into like near onto over past since than that through till toward towards under until upon when with within without your".split(
    " ",
  ),
);

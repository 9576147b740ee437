/** Titles that stand in for a headline: the beginning of the text, cut after a word. */

const mark = " …";

/** Cuts words at so many characters, with "…": "Some residents who are enduring the stench …". */
export function cutTitle(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(" ", longest);
  return `${words.slice(0, cut > 0 ? cut : longest).trimEnd()}${mark}`;
}

/** What a cut title says of the text; nothing for one that is whole. */
export function beginningOf(title: string): string | undefined {
  return title.endsWith(mark) ? title.slice(0, -mark.length) : undefined;
}

/** Tells whether words begin with what a title says, so that beside them it would be said twice. */
export function beginsWithTitle(words: string, title: string): boolean {
  return words.startsWith(beginningOf(title) ?? title);
}

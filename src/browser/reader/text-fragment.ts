/** Words → the text directive of an address, which a browser scrolls to and marks. */

const longestWhole = 80;
const wordsAtEnds = 4;

/** "We are not scared" → "text=We%20are%20not%20scared"; of long passages only the first and last words. */
export function textFragment(words: string): string {
  if (words.length <= longestWhole) return `text=${encode(words)}`;
  const all = words.split(" ");
  const [first, last] = [all.slice(0, wordsAtEnds), all.slice(-wordsAtEnds)];
  return `text=${encode(first.join(" "))},${encode(last.join(" "))}`;
}

/** A hyphen has a meaning of its own in a text directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}

/**
 * Tells which pages print letters that are not in the style sheet of fonts that every page has.
 *
 * The letters are those of more-letters.css. Of its signs only those that texts print: in the interface they
 * are in another face.
 */
const moreLetters =
  /[#*+=@[\]¡¢¤-¨ª-¬¯-µ¸-èê-ÿıŒœ\u2012\u2015\u201a\u201b\u201e-\u2021\u2030\u2190\u2191\u2193\u2212]/;

/** Drawings and code have another face. */
const otherFaces = /<(pre|code|svg)\b.*?<\/\1>/gs;
/** Tags, whose attributes may hold a ">", and the characters that markup has to write in another way. */
const markup = /<(?:[^<>"]|"[^"]*")*>|&(?:amp|quot|#39|nbsp);/g;

/** True for a page that has to link more-letters.css. */
export function needsMoreLetters(html: string): boolean {
  return moreLetters.test(html.replace(otherFaces, "").replace(markup, ""));
}

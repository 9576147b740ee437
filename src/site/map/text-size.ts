/** How much room words take on a map. Nobody knows the reader's font, so a wide one is assumed. */

/** Pixels: all text in drawings, as map.css, timeline.css and home.css set it. */
export const textSize = 13;

export interface TextBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const narrowLetter = /[ijlft.,:;'’|!() ]/;
const wideLetter = /[mwMW@—]/;
const capitalLetter = /\p{Lu}/u;
/** Chinese, Japanese and Korean letters fill a square. */
const squareLetter = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const digit = /\d/;

/**
 * Estimates the width of words in pixels, rather too much than too little.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += shareOf(letter);
  return width * textSize;
}

/** The width of a letter as a share of the font size, after Verdana and DejaVu Sans. */
function shareOf(letter: string): number {
  if (squareLetter.test(letter)) return 1;
  if (narrowLetter.test(letter)) return 0.4;
  if (wideLetter.test(letter)) return 1;
  if (capitalLetter.test(letter)) return 0.73;
  return digit.test(letter) ? 0.64 : 0.62;
}

/** True when two boxes have a point in common. */
export function overlap(a: TextBox, b: TextBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

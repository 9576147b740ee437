/** Whether a hyphen parts two words or stands inside one. */
import { charType, isUpper, letter } from "./characters.ts";
import { isWellKnown, type PlaceClass } from "./place-class.ts";

/** "Paris-based", "pro-Russian" and "Russia-Ukraine" are two words, "Jong-un" and "Guinea-Bissau" are one. */
export function splitsAtHyphen(
  text: string,
  from: number,
  hyphen: number,
  limit: number,
  placeClass?: PlaceClass,
): boolean {
  if (hyphen - from <= 7 && prefixes.has(text.slice(from, hyphen).toLowerCase())) return true;
  // "(D-N.Y.)": a party and a state.
  if (hyphen - from === 1 && text.charCodeAt(hyphen + 2) === 0x2e) return true;
  if (isUpper(text, hyphen + 1)) return joinsPlaces(text, from, hyphen, limit, placeClass);
  let end = hyphen + 1;
  while (end < limit && end - hyphen < 14 && charType(text, end) === letter) end += 1;
  return suffixes.has(text.slice(hyphen + 1, end));
}

const longestPart = 30;

/** "the Russia-Ukraine war", "the Tehran-Dushanbe line": two places that are no place together. */
function joinsPlaces(
  text: string,
  from: number,
  hyphen: number,
  limit: number,
  placeClass: PlaceClass | undefined,
): boolean {
  let end = hyphen + 1;
  while (end < limit && end - hyphen < longestPart && charType(text, end) === letter) end += 1;
  if (!placeClass || hyphen - from > longestPart) return false;
  return (
    isWellKnown(placeClass(text.slice(from, hyphen))) &&
    isWellKnown(placeClass(text.slice(hyphen + 1, end))) &&
    placeClass(text.slice(from, end)) === 0
  );
}

const prefixes = new Set(
  "anti pro non ex post pre mid trans then intra inter ultra neo semi pan former cross counter".split(
    " ",
  ),
);
const suffixes = new Set(
  "adjusted administered affiliated aligned allied appointed area backed based bashing born bound bred brokered built centric chaired controlled dominated driven educated era facing flagged friendly funded held hosted initiated inspired installed issued language led like linked made majority manufactured mediated occupied only origin owned oriented organised organized produced proposed ran registered related ruled run sanctioned sized speaking sponsored style supplied supported trained type wide".split(
    " ",
  ),
);

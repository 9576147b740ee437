/** Places that the tagger passed over although the text or the gazetteer says what they are. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { isCountryClass, placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";
import { followsPlaceWords } from "./place-leads.ts";
import { isCapitalBeside, repeatMissed } from "./repeated-places.ts";

/** Adds places that the tagger missed to the names of a document. */
export function addMissedPlaces(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const covered = new Uint8Array(document.tokens.count);
  for (const { start, end } of names) covered.fill(1, start, end);
  const missed: TokenName[] = [];
  for (let i = 0; i < document.tokens.count; i += 1) {
    if (covered[i] === 1 || !isCapital(document.evidence.kind[i]) || isInPrice(document, i))
      continue;
    const isPlace =
      followsPlaceWord(document, i) ||
      isPlaceInOtherScript(document, i) ||
      isCity(document, i) ||
      isArea(document, i) ||
      isBase(document, i) ||
      isUnknownBefore(document, i) ||
      isWholeCountry(document, i) ||
      isShortCountry(document, i);
    if (!isPlace) continue;
    let end = i + 1;
    while (end - i < longest && isCapital(document.evidence.kind[end]) && continues(document, end))
      end += 1;
    missed.push({ kind: "place", start: i, end });
    covered.fill(1, i, end);
    i = end - 1;
  }
  const found = [...names, ...missed, ...repeatMissed(document, { missed, names, covered })];
  return found.sort((a, b) => a.start - b.start);

  function continues({ tokens }: TaggedDocument, i: number): boolean {
    return (
      covered[i] !== 1 && tokens.span[i] === tokens.span[i - 1] && !isInOtherScript(document, i)
    );
  }
}

const longest = 3;
const of = hashOf("of");

/** "the Russian region of Belgrorod", "a village of Krasniy Oktyabr": whatever the spelling. */
const placeWords = hashesOf(
  "capital city commune district municipality port prefecture province region settlement suburb town village",
);

function followsPlaceWord({ tokens, lexicon }: TaggedDocument, i: number): boolean {
  if (i < 2 || tokens.span[i - 2] !== tokens.span[i]) return false;
  const isOne = tokens.word[i - 1] === of && placeWords.has(tokens.word[i - 2] as number);
  const classes = lexicon.classesOf(tokens.word[i] as number);
  const noPlace = wordClass.demonym | wordClass.calendar | wordClass.title;
  return (isOne || followsPlaceWords(tokens, i)) && (classes & noPlace) === 0;
}

const inWord = hashOf("in");
const the = hashOf("the");

/**
 * "a court in The Hague": a large city of that name, and the word is no other; or one that has a capital in the
 * midst of words that have none, as in "families in Mobile can".
 */
function isCity(document: TaggedDocument, i: number): boolean {
  const { text, tokens, lexicon, placeClass } = document;
  const first = tokens.word[i - 1] === the ? i - 1 : i;
  if (first < 1 || tokens.span[first - 1] !== tokens.span[i]) return false;
  if (tokens.word[first - 1] !== inWord) return false;
  // "the Johannesburg Magistrate’s Court"
  if (first < i && isCapitalBeside(document, i, i + 1)) return false;
  const classes = lexicon.classesOf(tokens.word[i] as number);
  const isOther =
    (classes & ~wordClass.common) !== 0 || (classes !== 0 && !isAmongLower(document, i));
  return (
    !isOther && placeClass(text.slice(tokens.start[i], tokens.end[i])) >= placeClasses.largeCity
  );
}

/** "the Nusantara archipelago", "the Rongotai electorate": a word of no table before one that says what it is. */
function isUnknownBefore({ tokens, evidence, lexicon }: TaggedDocument, i: number): boolean {
  if (i + 1 >= tokens.count || tokens.span[i + 1] !== tokens.span[i]) return false;
  if (evidence.kind[i + 1] !== lower || tokens.opens[i] === 1) return false;
  const isKnown = lexicon.classesOf(tokens.word[i] as number) !== 0;
  return (
    !isKnown && areaWords.has(tokens.word[i + 1] as number) && !isCapital(evidence.kind[i - 1])
  );
}

const areaWords = hashesOf(
  "airport archipelago county district electorate enclave governorate island islands municipality peninsula police prefecture province township valley village",
);

/** "a Qatar-based firm", "the Dublin-born writer" */
function isBase({ tokens, lexicon }: TaggedDocument, i: number): boolean {
  if (tokens.kind[i + 1] !== kind.hyphen || !based.has(tokens.word[i + 2] ?? 0)) return false;
  const classes = lexicon.classesOf(tokens.word[i] as number);
  return (classes & (wordClass.demonym | wordClass.calendar | wordClass.function)) === 0;
}

const based = hashesOf("based born bound headquartered");

/** Two words before and one after it are in small letters, but for the first of a sentence. */
function isAmongLower({ tokens, evidence }: TaggedDocument, i: number): boolean {
  return [i - 2, i - 1, i + 1].every(
    (at) =>
      at >= 0 &&
      at < tokens.count &&
      tokens.span[at] === tokens.span[i] &&
      (evidence.kind[at] === lower || (at < i && tokens.opens[at] === 1)),
  );
}

const { lower } = kind;

/** "the Golan", "in the scenic Golan", "the Hindu Kush": an area, a sea or mountains, and the word is no other; "the Caribbean", not "the Caribbean nation". */
function isArea(document: TaggedDocument, i: number): boolean {
  const { text, tokens, evidence, lexicon, placeClass } = document;
  const follows = [i - 1, i - 2].some(
    (at) => tokens.word[at] === the && tokens.span[at] === tokens.span[i],
  );
  if (!follows) return false;
  const classes = lexicon.classesOf(tokens.word[i] as number);
  const next = i + 1;
  const isNext = next < tokens.count && tokens.span[next] === tokens.span[i];
  const end = isNext && isCapital(evidence.kind[next]) ? next : i;
  const known = placeClass(text.slice(tokens.start[i], tokens.end[end]));
  if (known !== placeClasses.area && known !== placeClasses.feature) return false;
  if (end > i) return true;
  const { demonym, function: small } = wordClass;
  if ((classes & ~demonym) !== 0) return false;
  return (classes & demonym) === 0 || !isNext || !isNoun(next);

  function isNoun(at: number): boolean {
    return (
      evidence.kind[at] === lower && (lexicon.classesOf(tokens.word[at] as number) & small) === 0
    );
  }
}

/** "the New Zealand author": two words or three that are a country or a region, and no capital beside them. */
function isWholeCountry(document: TaggedDocument, i: number): boolean {
  const { text, tokens, lexicon, placeClass } = document;
  if (lexicon.classesOf(tokens.word[i] as number) & wordClass.function) return false;
  const isBeside = (at: number) => isCapitalBeside(document, i, at);
  if (isBeside(i - 1) || !isBeside(i + 1)) return false;
  const end = isBeside(i + 2) ? i + 3 : i + 2;
  if (isBeside(end)) return false;
  const known = placeClass(text.slice(tokens.start[i], tokens.end[end - 1]));
  return known === placeClasses.country || known === placeClasses.region;
}

/** "the UK", "the UAE" */
function isShortCountry(
  { text, tokens, evidence, placeClass }: TaggedDocument,
  i: number,
): boolean {
  if (tokens.kind[i] !== kind.capitals || evidence.kind[i] !== kind.capitals) return false;
  if (i === 0 || tokens.word[i - 1] !== the || tokens.span[i - 1] !== tokens.span[i]) return false;
  return isCountryClass(placeClass(text.slice(tokens.start[i], tokens.end[i])));
}

/** "US dollars", "the US$80 million" */
export function isInPrice({ text, tokens }: TaggedDocument, i: number): boolean {
  return money.test(text.slice(tokens.end[i], (tokens.end[i] as number) + 9));
}

const money = /^(?:\$|\sdollars?(?!\p{L}))/u;

const latinLetter = /\p{Script=Latin}/u;
/** "Київ", which the tagger, taught on English, cannot read. */
function isPlaceInOtherScript(document: TaggedDocument, i: number): boolean {
  if (!isInOtherScript(document, i)) return false;
  const { text, tokens, placeClass } = document;
  return placeClass(text.slice(tokens.start[i], tokens.end[i])) >= placeClasses.town;
}

function isInOtherScript({ text, tokens }: TaggedDocument, i: number): boolean {
  return !latinLetter.test(text.charAt(tokens.start[i] as number));
}

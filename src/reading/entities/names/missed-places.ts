/** Places that the tagger passed over although the text or the gazetteer says what they are. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** Adds places that the tagger missed to the names of a document. */
export function addMissedPlaces(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const covered = new Uint8Array(document.tokens.count);
  for (const { start, end } of names) covered.fill(1, start, end);
  const missed: TokenName[] = [];
  for (let i = 0; i < document.tokens.count; i += 1) {
    if (covered[i] === 1 || !isCapital(document.evidence.kind[i])) continue;
    const isPlace =
      followsPlaceWord(document, i) || isPlaceInOtherScript(document, i) || isCity(document, i);
    if (!isPlace) continue;
    let end = i + 1;
    while (end - i < longest && isCapital(document.evidence.kind[end]) && continues(document, end))
      end += 1;
    missed.push({ kind: "place", start: i, end });
    i = end - 1;
  }
  return [...names, ...missed].sort((a, b) => a.start - b.start);

  function continues({ tokens }: TaggedDocument, i: number): boolean {
    return (
      covered[i] !== 1 && tokens.span[i] === tokens.span[i - 1] && !isInOtherScript(document, i)
    );
  }
}

const longest = 3;
const of = hashOf("of");

/** "the Russian region of Belgrorod", "a village of Krasniy Oktyabr": whatever the spelling. */
const placeWords: ReadonlySet<number> = new Set(
  "capital city commune district municipality port prefecture province region settlement suburb town village"
    .split(" ")
    .map(hashOf),
);

function followsPlaceWord({ tokens, lexicon }: TaggedDocument, i: number): boolean {
  if (i < 2 || tokens.span[i - 2] !== tokens.span[i] || tokens.word[i - 1] !== of) return false;
  const classes = lexicon.classesOf(tokens.word[i] as number);
  const noPlace = wordClass.demonym | wordClass.calendar | wordClass.title;
  return placeWords.has(tokens.word[i - 2] as number) && (classes & noPlace) === 0;
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
  const classes = lexicon.classesOf(tokens.word[i] as number);
  const isOther =
    (classes & ~wordClass.common) !== 0 || (classes !== 0 && !isAmongLower(document, i));
  return !isOther && placeClass(text.slice(tokens.start[i], tokens.end[i])) >= largeCity;
}

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

/** Of a city of 100,000 people or more; see place-class.ts. */
const largeCity = 3;

const latinLetter = /\p{Script=Latin}/u;
/** Of a town of 10,000 people or more; see place-class.ts. */
const leastClass = 2;

/** "Київ", which the tagger, taught on English, cannot read. */
function isPlaceInOtherScript(document: TaggedDocument, i: number): boolean {
  if (!isInOtherScript(document, i)) return false;
  const { text, tokens, placeClass } = document;
  return placeClass(text.slice(tokens.start[i], tokens.end[i])) >= leastClass;
}

function isInOtherScript({ text, tokens }: TaggedDocument, i: number): boolean {
  return !latinLetter.test(text.charAt(tokens.start[i] as number));
}

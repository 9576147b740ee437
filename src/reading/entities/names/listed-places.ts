/** "from Al Sila to Fujairah, including Al Ruwais, Al Mirfa, Dubai and Sharjah": what a list of places has among them is a place. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { wordClass } from "../tagger/lexicon.ts";
import type { TokenName } from "../tagger/tag.ts";
import { followsPlaceWords } from "./place-leads.ts";

/** Makes places of people between two places of a list, beside two, or behind "the town of". */
export function readListedPlaces(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const read = [...names];
  const order = [...read.keys()];
  for (const at of [...order, ...order.toReversed()]) {
    const name = read[at];
    if (name?.kind !== "person" || name.end - name.start > longest) continue;
    const isTown =
      followsPlaceWords(document.tokens, name.start) || followsPlaceWord(document, name);
    if (!isTown && (hasGivenName(document, name) || !isListed(document, read, at))) continue;
    read[at] = { kind: "place", start: name.start, end: name.end };
  }
  return read;
}

const longest = 4;

/** Between two places; "including Al Ruwais, Dubai, Sharjah"; "Nain, Nunatsiavut and Churchill", but not "in Oujda, Morocco, Bouteflika was". */
function isListed(document: TaggedDocument, names: readonly TokenName[], at: number): boolean {
  const { tokens } = document;
  const own = names[at];
  const isPlace = (one: number, other: number) =>
    names[other]?.kind === "place" &&
    joins(document, names[Math.min(one, other)], names[Math.max(one, other)]);
  const [before, after] = [isPlace(at, at - 1), isPlace(at, at + 1)];
  if (!own || (before && after)) return before && after;
  const goesOn = [own.start - 1, own.end].some((token) => tokens.word[token] === and);
  if (before)
    return (
      goesOn && (isPlace(at - 1, at - 2) || followsPlaceWords(tokens, names[at - 1]?.start ?? 0))
    );
  if (!after || !isPlace(at + 1, at + 2)) return isRange(document, own, names[at + 1]);
  let first = own;
  for (let i = at - 1; names[i]?.kind === "person" && joins(document, names[i], first); i -= 1)
    first = names[i] ?? first;
  return leads.has(tokens.word[first.start - 1] ?? 0);
}

/** "from Al Sila to Fujairah" */
function isRange(
  { text, tokens }: TaggedDocument,
  { start, end }: TokenName,
  next: TokenName | undefined,
): boolean {
  if (next?.kind !== "place" || tokens.word[start - 1] !== from) return false;
  return text.slice(tokens.end[end - 1], tokens.start[next.start]) === " to ";
}

const from = hashOf("from");
const and = hashOf("and");
const leads = hashesOf("across around at between from in including near of to");

function hasGivenName({ tokens, lexicon }: TaggedDocument, { start, end }: TokenName): boolean {
  if (end - start < 2) return false;
  return (lexicon.classesOf(tokens.word[start] as number) & wordClass.given) !== 0;
}

function joins(
  { text, tokens }: TaggedDocument,
  one: TokenName | undefined,
  other: TokenName | undefined,
): boolean {
  if (!one || !other) return false;
  return joint.test(text.slice(tokens.end[one.end - 1], tokens.start[other.start]));
}

const joint = /^(?:,\s(?:and\s)?|\sand\s)$/;

/** "the town of Al Majar Al Kabir"; not "Cardinal of the city of" */
function followsPlaceWord({ tokens }: TaggedDocument, { start }: TokenName): boolean {
  if (start < 2 || tokens.span[start - 2] !== tokens.span[start]) return false;
  return tokens.word[start - 1] === of && placeWords.has(tokens.word[start - 2] ?? 0);
}

const of = hashOf("of");
const placeWords = hashesOf("town village district municipality suburb hamlet");

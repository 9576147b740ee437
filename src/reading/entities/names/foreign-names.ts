/** Corrects well-known mistakes of the taggers of languages other than English. */
import type { TaggedDocument } from "../tagger/features.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { placeClasses } from "../tagger/place-class.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** Corrects the names, and drops those that are none. */
export function correctByContext(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  const corrected = names
    .flatMap((name) => partPlaceFromPerson(document, name))
    .map((name) => countryNotBody(document, cityNotClub(document, name)))
    .filter((name) => !isNoun(document, name));
  return addKnownPlaces(document, joinKnownPlaces(document, corrected));
}

function placeClassOf({ text, tokens, placeClass }: TaggedDocument, i: number): number {
  return placeClass(text.slice(tokens.start[i], tokens.end[i]));
}

/** "Мер Харкова Ігор Терехов": a place, and whose mayor he is. */
function partPlaceFromPerson(document: TaggedDocument, name: TokenName): TokenName[] {
  const { tokens, lexicon } = document;
  if (name.kind === "place" || name.end - name.start < 3) return [name];
  const [first, second] = [name.start, name.start + 1];
  const isName = lexicon.classesOf(tokens.word[first] as number) & people;
  const isGiven = lexicon.classesOf(tokens.word[second] as number) & wordClass.given;
  if (isName || !isGiven || placeClassOf(document, first) < placeClasses.largeCity) return [name];
  return [
    { kind: "place", start: first, end: second },
    { kind: "person", start: second, end: name.end },
  ];
}

const people = wordClass.given | wordClass.family;

/** "arrivé à Lyon", "en Sevilla": a club plays there, but nobody arrives in a club. */
function cityNotClub(document: TaggedDocument, name: TokenName): TokenName {
  const { tokens } = document;
  if (name.kind !== "organisation" || name.end - name.start > 1) return name;
  const before = name.start - 1;
  const isThere =
    before >= 0 &&
    tokens.span[before] === tokens.span[name.start] &&
    tokens.kind[name.start] === kind.capitalised &&
    whereWords.has(tokens.word[before] as number);
  if (!isThere || placeClassOf(document, name.start) < placeClasses.largeCity) return name;
  return { ...name, kind: "place" };
}

/** "Maroc", "США": a country is one, whatever the tagger takes it for; but "Jordan" may be called so. */
function countryNotBody(document: TaggedDocument, name: TokenName): TokenName {
  const { tokens, lexicon } = document;
  if (name.kind === "place" || name.end - name.start > 1) return name;
  const isName = lexicon.classesOf(tokens.word[name.start] as number) & people;
  if (isName || placeClassOf(document, name.start) < placeClasses.continent) return name;
  return { kind: "place", start: name.start, end: name.end };
}

const longestTail = 3;

/** "Irlande" of "Irlande du Nord", "Timor" of "Timor oriental" → the whole, where the gazetteer has it. */
function joinKnownPlaces(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const joined: TokenName[] = [];
  for (const name of names) {
    if (name.start < (joined.at(-1)?.end ?? 0)) continue;
    joined.push({ ...name, end: findJoinedEnd(document, name) });
  }
  return joined;
}

function findJoinedEnd({ text, tokens, placeClass }: TaggedDocument, name: TokenName): number {
  let { end } = name;
  let least: number = placeClasses.region;
  for (let last = name.end; name.kind === "place" && last < name.end + longestTail; last += 1) {
    if (last >= tokens.count || tokens.span[last] !== tokens.span[name.start]) break;
    if (linking.test(text.slice(tokens.start[last], tokens.end[last]))) {
      least = placeClasses.town;
      continue;
    }
    if ((tokens.kind[last] as number) > kind.capitals) break;
    if (placeClass(text.slice(tokens.start[name.start], tokens.end[last])) >= least) end = last + 1;
  }
  return end;
}

/** "Frankfurt am Main", "Boulogne-sur-Mer", "Rio de Janeiro" */
const linking = /^(?:am|an|bei|im|ob|der|sur|sous|en|de|del|du|la|les?|di|do|da|in)$/;

/** Countries and continents anywhere, and large cities (in Cyrillic letters towns) after "in" and "to", where the tagger saw no name. */
function addKnownPlaces(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  const { tokens, lexicon } = document;
  const covered = new Uint8Array(tokens.count);
  for (const { start, end } of names) covered.fill(1, start, end);
  const missed: TokenName[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (covered[i] === 1 || !isCapital(tokens.kind[i])) continue;
    if (tokens.kind[i] !== kind.capitalised && !isAbbreviation(document, i)) continue;
    const classes = lexicon.classesOf(tokens.word[i] as number);
    const before = i > 0 && tokens.span[i - 1] === tokens.span[i] ? tokens.word[i - 1] : undefined;
    const isWord = tokens.kind[i] === kind.capitalised && (classes & otherWords) !== 0;
    if (isWord || classes & people) continue;
    const inText = tokens.opens[i] === 0 ? town : metropolis;
    const [there, anywhere] = isCyrillic(document, i)
      ? [town, inText]
      : [placeClasses.largeCity, placeClasses.continent];
    const least = whereWords.has(before ?? 0) ? there : anywhere;
    if (placeClassOf(document, i) >= least) missed.push({ kind: "place", start: i, end: i + 1 });
  }
  return [...names, ...missed].sort((a, b) => a.start - b.start);
}

/** Of a town of 10,000 people: in Cyrillic letters it is seldom anything else after "in". */
const town = placeClasses.town;

/** Of a city of a million people or a region: in Latin letters regions are called "Centre" and "Norte". */
const metropolis = placeClasses.metropolis;

/** "США", "USA"; "IT" and "NO" are no countries. */
function isAbbreviation({ text, tokens, placeClass }: TaggedDocument, i: number): boolean {
  const word = text.slice(tokens.start[i], tokens.end[i]);
  return word.length > 2 && placeClass(word) >= placeClasses.continent;
}

const otherWords = wordClass.common | wordClass.calendar;

const cyrillic = /^\p{Script=Cyrillic}/u;

function isCyrillic({ text, tokens }: TaggedDocument, i: number): boolean {
  return cyrillic.test(text.charAt(tokens.start[i] as number));
}

/** As context-words.ts reads them in every language. */
const whereWords = hashesOf("in to near");
const the = hashOf("the");
const a = hashOf("a");

/** "die Autobahn", "ein Haus": in German every noun has a capital. "Renten und Löhne" are no small town either, "in Löhne" is one. */
function isNoun(document: TaggedDocument, name: TokenName): boolean {
  const { tokens, lexicon } = document;
  if (name.kind === "organisation" || name.end - name.start > 1 || name.start === 0) return false;
  if (tokens.span[name.start - 1] !== tokens.span[name.start]) return false;
  const before = tokens.word[name.start - 1] as number;
  const classes = lexicon.classesOf(tokens.word[name.start] as number);
  const isCommon = (classes & wordClass.common) !== 0 && (classes & people) === 0;
  const placeClass = placeClassOf(document, name.start);
  if (!isCommon || placeClass >= placeClasses.largeCity) return false;
  if (before === the || before === a) return true;
  if (name.kind !== "place" || placeClass === 0) return false;
  return (classes & wordClass.compound) === 0 && !whereWords.has(before);
}

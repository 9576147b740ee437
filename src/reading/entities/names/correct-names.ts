/** Corrects well-known mistakes of the tagger, one rule each: words that it takes for names and no reader would. */
import { isUpper } from "../tagger/characters.ts";
import { hashesOf, hashOf } from "../tagger/hash.ts";
import { isCapital } from "../tagger/letter-case.ts";
import type { TaggedDocument } from "../tagger/features.ts";
import { wordClass } from "../tagger/lexicon.ts";
import { placeClasses } from "../tagger/place-class.ts";
import { isInPrice } from "./missed-places.ts";
import type { TokenName } from "../tagger/tag.ts";
import { kind } from "../tagger/tokens.ts";

/** One name in, what is left of it out: the same, a part of it, another kind, or nothing. */
type Rule = (document: TaggedDocument, name: TokenName) => TokenName | undefined;

/** The order matters: a title is taken off before the rest is judged. */
const rules: readonly Rule[] = [
  inOtherScript,
  withoutTitle,
  withoutLooseEnds,
  withoutOpeningWord,
  withGeneration,
  withoutDemonym,
  placeNotPerson,
  notALetter,
  notAWeekday,
  notAFeast,
  withoutWeekday,
  notADollar,
  clubIsOrganisation,
  bodyIsOrganisation,
  cityIsPlace,
  landIsPlace,
  branchIsOrganisation,
  notAVessel,
  notABuilding,
];

/** Those that hold in any language. */
const foreignRules: readonly Rule[] = [
  withoutTitle,
  withoutLooseEnds,
  withoutOpeningWord,
  notALetter,
  notAWeekday,
];

/** Corrects the names that the tagger found, and drops those that are not names. */
export function correctNames(document: TaggedDocument, names: readonly TokenName[]): TokenName[] {
  return applyRules(document, names, rules);
}

/** The same for names in a language other than English. */
export function correctForeignNames(
  document: TaggedDocument,
  names: readonly TokenName[],
): TokenName[] {
  return applyRules(document, names, foreignRules);
}

function applyRules(
  document: TaggedDocument,
  names: readonly TokenName[],
  rules: readonly Rule[],
): TokenName[] {
  return names.flatMap((name) => {
    let left: TokenName | undefined = name;
    for (const rule of rules) left = left && rule(document, left);
    if (left === undefined || left.kind === name.kind) return left ?? [];
    // The rule that gave it another kind vouches for that.
    const { kind, start, end } = left;
    return { kind, start, end };
  });
}

const latinLetter = /\p{Script=Latin}/u;

/**
 * The tagger learnt English only. Of names in other scripts stand those the gazetteer has, "София",
 * and two capitalised words in a row as a person, "Бойко Борисов"; in a script without capitals no people.
 */
function inOtherScript(document: TaggedDocument, name: TokenName): TokenName | undefined {
  const { text, tokens } = document;
  if (latinLetter.test(text.slice(tokens.start[name.start], tokens.end[name.end - 1]))) return name;
  if (isKnownPlace(document, name)) return { ...name, kind: "place" };
  const isPerson = name.end - name.start > 1 && isUpper(text, tokens.start[name.start] ?? 0);
  return isPerson ? { ...name, kind: "person" } : undefined;
}

/** "Col. Gen. Oleksandr Syrskyi" → "Oleksandr Syrskyi"; "Pope", alone, stays. */
function withoutTitle(document: TaggedDocument, name: TokenName): TokenName {
  if (name.kind !== "person") return name;
  let { start } = name;
  while (start + 1 < name.end && isOnlyTitle(document, start)) start += 1;
  // "U.S. Sen. Ben Cardin"
  const isState = isDotted(document, name.start) && start === name.start;
  if (isState && start + 2 < name.end && isOnlyTitle(document, start + 1)) start += 2;
  // "Fianna Fáil TD John McGuinness": who sits for a party or a county.
  for (let at = name.end - 3; at > start; at -= 1)
    if (shortTitle.test(document.text.slice(document.tokens.start[at], document.tokens.end[at])))
      return { ...name, start: at + 1 };
  return { ...name, start };
}

/** "U.S.", "Sen." */
function isDotted({ text, tokens }: TaggedDocument, i: number): boolean {
  return text.charCodeAt((tokens.end[i] as number) - 1) === fullStop;
}

const fullStop = 0x2e;

/** "PM Modi": short for what would be a title if it were spelled out; and titles that are no English words. */
const shortTitle = /^(?:PM|CM|VP|FM|DPM|MEP|MLA|MLC|MSP|TD|Taoiseach|Tánaiste)$/;
/** "co-CEO", "vice-chair" */
const titlePrefix = /^(?:co|ex|vice)$/i;

/** "Gen.", "Sen.", "President", "Singer-actor"; not "King" or "Dean", which are names too. */
function isOnlyTitle(document: TaggedDocument, i: number): boolean {
  const { text, tokens, lexicon } = document;
  const parts = text.slice(tokens.start[i], tokens.end[i]).replace(".", "").split("-");
  return parts.every((part) => {
    if (shortTitle.test(part) || (parts.length > 1 && titlePrefix.test(part))) return true;
    const classes = lexicon.classesOfWord(part);
    const names = isDotted(document, i) ? 0 : wordClass.given | wordClass.family;
    return (classes & wordClass.title) !== 0 && (classes & names) === 0;
  });
}

/** "Putin’s" → "Putin", "“Tata" → "Tata": a name ends and begins with a word. */
function withoutLooseEnds({ tokens }: TaggedDocument, name: TokenName): TokenName | undefined {
  let { start, end } = name;
  while (start < end && !isWord(tokens.kind[start])) start += 1;
  while (start < end && !isWord(tokens.kind[end - 1])) end -= 1;
  return start < end ? { ...name, start, end } : undefined;
}

function isWord(kindOf: number | undefined): boolean {
  return kindOf !== undefined && kindOf <= kind.number;
}

const mayBeName = wordClass.given | wordClass.family | wordClass.demonym;

/** "Amid Moscow’s strikes" → "Moscow": the first word of a sentence has its capital from there. */
function withoutOpeningWord(document: TaggedDocument, name: TokenName): TokenName {
  const { tokens, lexicon } = document;
  if (tokens.opens[name.start] !== 1 || name.kind === "organisation") return name;
  const first = lexicon.classesOf(tokens.word[name.start] as number);
  const rest = { ...name, start: name.start + 1 };
  if (rest.start === rest.end || isKnownPlace(document, name)) return name;
  if (first & wordClass.function)
    return isKnownPlace(document, rest) ? { ...rest, kind: "place" } : rest;
  if (!(first & wordClass.common) || first & mayBeName) return name;
  return isKnownPlace(document, rest) ? { ...rest, kind: "place" } : name;
}

/** "William Gatley" of "William Gatley IV" and of "William Gatley, Jr." → the whole. */
function withGeneration({ text, tokens }: TaggedDocument, name: TokenName): TokenName {
  if (name.kind !== "person" || name.end - name.start < 2) return name;
  const isComma = text.charAt(tokens.start[name.end] ?? 0) === ",";
  const at = name.end + (isComma ? 1 : 0);
  if (at >= tokens.count || tokens.span[at] !== tokens.span[name.start]) return name;
  const word = text.slice(tokens.start[at], tokens.end[at]);
  return (isComma ? /^[JS]r\.?$/ : /^(?:[JS]r\.?|I{2,3}|IV)$/).test(word)
    ? { ...name, end: at + 1 }
    : name;
}

/** "Russian Belgorod" → "Belgorod"; "Ukrainian" → nothing; "Saudi Arabia" and "British Columbia" stay. */
function withoutDemonym(document: TaggedDocument, name: TokenName): TokenName | undefined {
  if (name.kind === "organisation") return onlyDemonyms(document, name) ? undefined : name;
  if (isKnownPlace(document, name)) return name;
  const single = name.end - name.start === 1;
  if ((name.kind === "place" || !single) && onlyDemonyms(document, name)) return undefined;
  let { start } = name;
  while (start + 1 < name.end && isOnlyDemonym(document, start)) start += 1;
  if (start === name.start) return name;
  const rest = { ...name, start };
  return name.kind === "person" || isKnownPlace(document, rest) ? rest : name;
}

/** Also "Sri Lankan" and "South African", whose first words are no demonyms by themselves. */
function onlyDemonyms(document: TaggedDocument, name: TokenName): boolean {
  const { tokens, lexicon } = document;
  if (!isDemonym(document, name.end - 1)) return false;
  for (let i = name.start; i < name.end - 1; i += 1) {
    const opener = lexicon.classesOf(tokens.word[i] as number) & wordClass.demonymOpener;
    if (!opener && !isDemonym(document, i) && tokens.kind[i] !== kind.hyphen) return false;
  }
  return true;
}

/** "Ukrainian", and "Russian-Ukrainian" of "the Russian-Ukrainian border". */
function isDemonym({ text, tokens, lexicon }: TaggedDocument, i: number): boolean {
  if (lexicon.classesOf(tokens.word[i] as number) & wordClass.demonym) return true;
  const parts = text.slice(tokens.start[i], tokens.end[i]).split("-");
  return (
    parts.length === 2 &&
    parts.every((part) => (lexicon.classesOfWord(part) & wordClass.demonym) !== 0)
  );
}

/** Not "German" of "German Gref". */
function isOnlyDemonym(document: TaggedDocument, i: number): boolean {
  const classes = document.lexicon.classesOf(document.tokens.word[i] as number);
  return isDemonym(document, i) && (classes & (wordClass.given | wordClass.family)) === 0;
}

function isKnownPlace({ text, tokens, placeClass }: TaggedDocument, name: TokenName): boolean {
  return placeClass(text.slice(tokens.start[name.start], tokens.end[name.end - 1])) > 0;
}

/** "Stary Oskol": two words that the gazetteer has and that begin as no given name does. */
function placeNotPerson(document: TaggedDocument, name: TokenName): TokenName {
  const { tokens, lexicon } = document;
  if (name.kind !== "person" || name.end - name.start < 2) return name;
  const given = lexicon.classesOf(tokens.word[name.start] as number) & wordClass.given;
  return given || !isKnownPlace(document, name) ? name : { ...name, kind: "place" };
}

/** "Plan B", "SW1A 2AA": a single letter and a code are no people, a code is no place. */
function notALetter({ text, tokens }: TaggedDocument, name: TokenName): TokenName | undefined {
  if (name.kind === "organisation") return name;
  const words = Array.from({ length: name.end - name.start }, (_, i) =>
    text.slice(tokens.start[name.start + i], tokens.end[name.start + i]),
  );
  if (words.every((word) => /\d/.test(word))) return undefined;
  const isPerson = words.some((word) => word.replace(".", "").length > 1 && !/\d/.test(word));
  return name.kind === "place" || isPerson ? name : undefined;
}

/** "Monday", "Ramadan"; "April" and "May" stay persons where the tagger says so. */
function notAWeekday({ tokens, lexicon }: TaggedDocument, name: TokenName): TokenName | undefined {
  if (name.end - name.start > 1) return name;
  const classes = lexicon.classesOf(tokens.word[name.start] as number);
  const given = name.kind === "person" && (classes & wordClass.given) !== 0;
  return classes & wordClass.calendar && !given ? undefined : name;
}

/** "New Year", "Independence Day", "Christmas Eve" are days, whoever keeps them. */
const feastWord = /^(?:year|eve|day)$/i;

function notAFeast({ text, tokens }: TaggedDocument, name: TokenName): TokenName | undefined {
  if (name.kind === "person" || name.end - name.start < 2) return name;
  const last = text.slice(tokens.start[name.end - 1], tokens.end[name.end - 1]);
  return feastWord.test(last) ? undefined : name;
}

/** "captain José Chilavert Thursday" */
function withoutWeekday({ tokens, lexicon }: TaggedDocument, name: TokenName): TokenName {
  const last = name.end - 1;
  const isWeekday =
    weekdays.has(tokens.word[last] as number) &&
    !(lexicon.classesOf(tokens.word[last] as number) & (wordClass.given | wordClass.family));
  return isWeekday && last - name.start > 1 && name.kind === "person"
    ? { ...name, end: last }
    : name;
}

const weekdays = hashesOf("monday tuesday wednesday thursday friday saturday sunday");

/** "1.6 billion US dollars" */
function notADollar(document: TaggedDocument, name: TokenName): TokenName | undefined {
  return name.kind === "place" && isInPrice(document, name.end - 1) ? undefined : name;
}

/** "Manchester United", "Paris Saint-Germain" play football. */
function clubIsOrganisation({ tokens, lexicon }: TaggedDocument, name: TokenName): TokenName {
  if (name.kind === "organisation" || name.end - name.start < 2) return name;
  const last = lexicon.classesOf(tokens.word[name.end - 1] as number);
  return last & wordClass.club ? { ...name, kind: "organisation" } : name;
}

/** "NSRI Shelly Beach", "WWF Brasil": letters that stand for a body, and where it is. */
function branchIsOrganisation(document: TaggedDocument, name: TokenName): TokenName {
  const { tokens, evidence } = document;
  const { start, end } = name;
  if (name.kind !== "place" || end - start < 2 || isKnownPlace(document, name)) return name;
  const letters = (tokens.end[start] as number) - (tokens.start[start] as number);
  const isShort = tokens.kind[start] === kind.capitals && letters >= shortestBody;
  if (!isShort || isDotted(document, start)) return name;
  return evidence.kind[start + 1] === kind.capitalised && tokens.kind[start + 1] !== kind.capitals
    ? { ...name, kind: "organisation" }
    : name;
}

/** Of letters: "UK" and "US" stand before places, too. */
const shortestBody = 3;

/**
 * "Xiaomi Corp", "Kerala Congress", "Jakarta Police" of "Jakarta" and "Police": bodies named after a place
 * or a person. "Mission" is a town and "House" a family, where a table says so.
 */
function bodyIsOrganisation(document: TaggedDocument, name: TokenName): TokenName {
  if (name.kind === "organisation" || isCapitalOnly(document, name)) return name;
  const { tokens, evidence } = document;
  const next = name.end;
  if (
    next < tokens.count &&
    tokens.span[next] === tokens.span[name.start] &&
    isCapital(evidence.kind[next]) &&
    isBodyWord(document, next)
  )
    return { ...name, kind: "organisation", end: next + 1 };
  if (name.end - name.start < 2 || isKnownPlace(document, name)) return name;
  return isBodyWord(document, name.end - 1) ? { ...name, kind: "organisation" } : name;
}

function isBodyWord({ tokens, lexicon }: TaggedDocument, i: number): boolean {
  const classes = lexicon.classesOf(tokens.word[i] as number);
  const other = wordClass.family | wordClass.given | wordClass.facility | wordClass.place;
  return (classes & wordClass.organisation) !== 0 && (classes & other) === 0;
}

/** "Golan Heights", "Mary River": the last word says what it is. */
function landIsPlace(document: TaggedDocument, name: TokenName): TokenName {
  const { tokens, lexicon } = document;
  if (name.kind === "place" || name.end - name.start < 2) return name;
  const last = lexicon.classesOf(tokens.word[name.end - 1] as number);
  const other = wordClass.family | wordClass.given | wordClass.organisation | wordClass.facility;
  if (!(last & wordClass.place) || last & other) return name;
  for (let i = name.start; i < name.end - 1; i += 1)
    if (isBodyWord(document, i) || tokens.kind[i] === kind.possessive) return name;
  return { ...name, kind: "place" };
}

/** "in Oxford", "a study at Oxford": nobody is in a club. */
function cityIsPlace(document: TaggedDocument, name: TokenName): TokenName {
  const { text, tokens, placeClass } = document;
  if (name.kind !== "organisation" || tokens.kind[name.start] !== kind.capitalised) return name;
  const before = name.start - 1;
  if (before < 0 || tokens.span[before] !== tokens.span[name.start]) return name;
  if (!whereWords.has(tokens.word[before] as number)) return name;
  const start = tokens.word[name.start] === the ? name.start + 1 : name.start;
  if (start + 1 !== name.end) return name;
  const city = text.slice(tokens.start[start], tokens.end[start]);
  return placeClass(city) >= placeClasses.largeCity ? { ...name, kind: "place", start } : name;
}

const the = hashOf("the");
const whereWords = hashesOf("in at near");
/** In a headline of capitals any word may follow a name. */
function isCapitalOnly({ tokens, evidence }: TaggedDocument, name: TokenName): boolean {
  return tokens.kind[name.start] !== evidence.kind[name.start];
}

/** "warship Novocherkassk", "the frigate Admiral Essen": a ship bears the name of a place or a person. */
function notAVessel(document: TaggedDocument, name: TokenName): TokenName | undefined {
  const { tokens, lexicon } = document;
  let before = name.start - 1;
  if (before >= 0 && lexicon.classesOf(tokens.word[before] as number) & wordClass.title)
    before -= 1;
  if (before < 0 || tokens.span[before] !== tokens.span[name.start]) return name;
  return lexicon.classesOf(tokens.word[before] as number) & wordClass.vessel ? undefined : name;
}

/** "Kharkiv Palace Hotel" is a house, no place on a map, unless the gazetteer has it. */
function notABuilding(document: TaggedDocument, name: TokenName): TokenName | undefined {
  if (name.kind === "person" || name.end - name.start < 2) return name;
  const { tokens, lexicon, evidence } = document;
  const last = name.end - 1;
  const classes = lexicon.classesOf(tokens.word[last] as number);
  if (!(classes & wordClass.facility) || !isCapital(evidence.kind[last])) return name;
  const stays =
    name.kind === "place" ? isKnownPlace(document, name) : classes & wordClass.organisation;
  return stays ? name : undefined;
}

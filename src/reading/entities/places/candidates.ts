/** A printed name → the places of the gazetteer it may mean, and what the name itself says they lie in. */
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.ts";
import { cueOf } from "./kind-words.ts";

export interface Candidates {
  /** Most populous first; empty when no table knows the name. */
  matches: readonly GazetteerMatch[];
  /** What the printed name says it lies in: "Texas" of "Paris, Texas". */
  within: string | undefined;
}

/** Finds what a printed name may mean, also without its kind word ("region") or the larger place printed with it. */
export function findCandidates(surface: string, gazetteer: Gazetteer): Candidates {
  const whole = findByName(surface, gazetteer);
  if (whole.length > 0) return { matches: whole, within: undefined };
  const { part, outer } = (withComma.exec(surface) ?? withPossessive.exec(surface))?.groups ?? {};
  if (!part) return { matches: [], within: undefined };
  return { matches: findByName(part, gazetteer), within: outer };
}

/** "Paris, Texas" */
const withComma = /^(?<part>[^,]{2,40}), (?<outer>[^,]{2,40})/u;
/** "Switzerland’s Davos" */
const withPossessive = /^(?<outer>[^'’]{2,40})['’]s (?<part>[^'’]{2,40})$/u;
const capital = /\p{Lu}/u;

function findByName(printed: string, gazetteer: Gazetteer): readonly GazetteerMatch[] {
  if (!capital.test(printed)) return [];
  const name = printed.replace(gluedSaint, "$& ");
  const whole = gazetteer.find(name).filter((match) => isSpeltSo(match, name, gazetteer));
  if (whole.length > 0) return whole;
  const typed = findByKindWord(name, gazetteer);
  if (typed.length > 0) return typed;
  const respelled = findRespelled(name, gazetteer);
  if (respelled.length > 0) return respelled;
  const bare = (stateForm.exec(name) ?? partOf.exec(name))?.groups?.["name"];
  if (bare && capital.test(bare)) return gazetteer.find(bare);
  return name.endsWith("s") ? findInGenitive(name.slice(0, -1), gazetteer) : [];
}

/** "St.Petersburg" */
const gluedSaint = /(?<!\p{L})St\.(?=\p{Lu})/gu;

/**
 * Folding makes one of names that are not: "IRA" is not "Irã", as Portuguese has Iran, nor "SoFi" Sofia. Of a name
 * that is so short, or has a capital in its midst, the gazetteer must have every letter as it is printed; "Car" is no CAR.
 */
function isSpeltSo({ place, how }: GazetteerMatch, name: string, gazetteer: Gazetteer): boolean {
  const printed = lettersOf(name);
  const isInner = innerCapital.test(name);
  if (!isInner && (how === "exact" || printed.length > longestShort || !plain.test(printed)))
    return true;
  const names = gazetteer.namesOf(place).map(lettersOf);
  if (isInner) return names.includes(printed);
  return names.some(
    (other) =>
      other.toLowerCase() === printed.toLowerCase() &&
      (!capitals.test(other) || capitals.test(printed)),
  );
}

function lettersOf(name: string): string {
  return name.replaceAll(/[^\p{L}\p{M}]/gu, "");
}

const longestShort = 4;
const plain = /^[A-Za-z]+$/;
const capitals = /^\p{Lu}+$/u;
const innerCapital = /\p{Ll}\p{Lu}/u;

/** "Europas", "Australiens", as German has them: of a whole country or more, which other languages know without the "s". */
function findInGenitive(bare: string, gazetteer: Gazetteer): readonly GazetteerMatch[] {
  if (bare.length < shortestGenitive) return [];
  const large = gazetteer.find(bare).filter(({ place }) => largeKinds.has(place.kind));
  return large.map(({ place }) => ({ place, how: "alias" }));
}

const shortestGenitive = 5;
const largeKinds: ReadonlySet<string> = new Set(["country", "continent", "area"]);

/** "Krasniy", "Krasnyi", "Krasnyy", "Krasny": how the ending of Slavic adjectives is written in Latin letters. */
const adjectiveEnding = /(?:iy|yi|yy|ij|yj|y)(?!\p{L})/gu;
const endings = ["yy", "y", "iy", "yi"];

function findRespelled(name: string, gazetteer: Gazetteer): readonly GazetteerMatch[] {
  if (name.search(adjectiveEnding) === -1) return [];
  for (const ending of endings) {
    const matches = gazetteer.find(name.replace(adjectiveEnding, ending));
    if (matches.length > 0) return matches.map(({ place }) => ({ place, how: "alias" }));
  }
  return [];
}

function findByKindWord(name: string, gazetteer: Gazetteer): readonly GazetteerMatch[] {
  for (const pattern of [kindLast, kindFirst]) {
    const { bare, word } = pattern.exec(name)?.groups ?? {};
    const kinds = cueOf(word)?.kinds;
    if (!bare || !kinds) continue;
    const fitting = gazetteer.find(bare).filter(({ place }) => kinds.includes(place.kind));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** "Marsabit County", "Okinawa Prefecture", "Tana River" */
const kindLast = /^(?<bare>.{2,60}) (?<word>[A-Za-z]{3,14})$/u;
/** "Province of Alicante", "City of Windhoek", "Lake Naivasha", but not "Capital Hill" */
const kindFirst =
  /^(?:the )?(?<word>[A-Za-z]{3,14}(?= of )|lake|river|mount|gulf|strait|isle) (?:of (?:the )?)?(?<bare>.{2,60})$/iu;
/** "Islamic Republic of Iran", "Sultanate of Oman", "State of Israel" */
const stateForm =
  /^(?:the )?(?:\p{L}{3,12} )?(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation|Emirate|Union|Principality) of (?:the )?(?<name>.{2,40})$/iu;
/** "western Nunavut", "north-west London": the tables have the whole, not the part. */
const partOf =
  /^(?:the )?(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|inner|outer|downtown|mainland|rural|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?) (?<name>.{2,60})$/iu;

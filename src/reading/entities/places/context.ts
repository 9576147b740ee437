/** What the words around a name say it lies in: "Paris, Texas", "Butte, Mont.", "the Iraqi city of Zakho". */
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.ts";
import type { GazetteerPlace } from "../gazetteer/gazetteer-place.ts";
import type { Span } from "../../../record/record.ts";
import { countryOfDemonym } from "./demonyms.ts";

/** Codes of countries ("US") and regions ("US-TX"), and how strongly the text says that the place lies there. */
export type Containment = ReadonlyMap<string, number>;

const said = 8;
const implied = 3;

/** Whether the text itself says it, and not only an adjective before the name. */
export function isSaid(within: Containment): boolean {
  return [...within.values()].includes(said);
}

/** States of these countries stand behind the places in them: "San Ysidro, California" is in no other. */
const withStates = ["US-", "CA-", "AU-"];

/** Whether the text says that a name lies in one state, and the place in another. */
export function isInOtherState(
  { region, kind, country }: GazetteerPlace,
  within: Containment,
): boolean {
  if (region === undefined) return false;
  if (kind === "region" && withStates.includes(`${country}-`)) return false;
  const states = [...within].flatMap(([code, weight]) => (weight === said ? code : []));
  const isState = (code: string) => withStates.some((start) => code.startsWith(start));
  return states.length > 0 && states.every(isState) && !states.includes(region);
}

export interface NameContext {
  text: string;
  span: Span;
  /** The next place name, when it stands in the text. */
  next: Span | undefined;
  /** What the printed name itself says: "Texas" when "Paris, Texas" is one name. */
  within: string | undefined;
}

/** Finds the countries and regions that the words around a name say it lies in. */
export function findWithin(context: NameContext, gazetteer: Gazetteer): Containment {
  const { text, span, next, within } = context;
  const codes = new Map<string, number>();
  const country = demonymBefore(text.slice(Math.max(0, span.start - reach), span.start));
  if (country) codes.set(country, implied);
  const outer = [
    within,
    next && between.test(text.slice(span.end, next.start))
      ? text.slice(next.start, next.end)
      : undefined,
    shortForm.exec(text.slice(span.end, span.end + reach))?.[1],
  ];
  for (const name of outer)
    for (const code of name ? codesOf(name, gazetteer) : []) codes.set(code, said);
  return codes;
}

const reach = 40;
/** "Paris, Texas", "Paris (Texas)" and "Southern District of New York" */
const between = /^(?:, | \(| of (?:the )?)$/;
/** ", Mont." ", NSW" ", N.J." */
const shortForm = /^, ([A-Z](?:[A-Z]{1,2}|[a-z]{1,4}|\.(?:[A-Z]|Va|Dak|Car|Mex)))(?![A-Za-z])/;

/** "Wilkes-Barre, Pa.": the short form of a state behind a place, however many places are called so. */
export function findAbbreviated(
  text: string,
  { start, end }: Span,
  gazetteer: Gazetteer,
): GazetteerMatch[] {
  const code = abbreviations[text.slice(start, end).replaceAll(".", "")];
  if (!code || !afterPlace.test(text.slice(Math.max(0, start - 3), start))) return [];
  return gazetteer
    .find(gazetteer.regionName(code) ?? "")
    .filter(({ place }) => place.kind === "region" && place.region === code)
    .map(({ place }) => ({ place, how: "alias" }));
}

const afterPlace = /[\p{L}\p{M}], $/u;

function codesOf(name: string, gazetteer: Gazetteer): string[] {
  const codes = gazetteer
    .find(name)
    .filter(({ place }) => place.kind === "country" || place.kind === "region")
    .flatMap(({ place }) => place.region ?? place.country ?? []);
  const letters = name.replaceAll(".", "");
  const short = [abbreviations[letters], `US-${letters}`, `CA-${letters}`, `AU-${letters}`];
  return [...codes, ...short.filter((code) => code && gazetteer.regionName(code)).map(String)];
}

/** "southern Indian city of ", "the Russian border village " → the last adjective before the name, in its sentence. */
function demonymBefore(text: string): string | undefined {
  const phrase = text.slice(text.search(lastClause));
  const words = phrase.match(adjectives) ?? [];
  return words.map(countryOfDemonym).findLast((code) => code !== undefined);
}

const lastClause = /[^.,;:!?\n-\r\u0085\u2028\u2029“”"]*$/;
const adjectives = /(?:South|North|Costa|Puerto|Sri|Sierra|Central) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+/gu;

/** Short forms of states and provinces in newspapers that are not their postal codes. */
const abbreviations: Record<string, string> = {
  Ala: "US-AL",
  Ariz: "US-AZ",
  Ark: "US-AR",
  Calif: "US-CA",
  Colo: "US-CO",
  Conn: "US-CT",
  Del: "US-DE",
  Fla: "US-FL",
  Ga: "US-GA",
  Ida: "US-ID",
  Ill: "US-IL",
  Ind: "US-IN",
  Kan: "US-KS",
  Kans: "US-KS",
  Ky: "US-KY",
  La: "US-LA",
  Md: "US-MD",
  Mass: "US-MA",
  Mich: "US-MI",
  Minn: "US-MN",
  Miss: "US-MS",
  Mo: "US-MO",
  Mont: "US-MT",
  NDak: "US-ND",
  Neb: "US-NE",
  Nev: "US-NV",
  Okla: "US-OK",
  Ore: "US-OR",
  Pa: "US-PA",
  Penn: "US-PA",
  SDak: "US-SD",
  Tenn: "US-TN",
  Tex: "US-TX",
  Va: "US-VA",
  Vt: "US-VT",
  WVa: "US-WV",
  Wash: "US-WA",
  Wis: "US-WI",
  Wyo: "US-WY",
  Alta: "CA-AB",
  Man: "CA-MB",
  Ont: "CA-ON",
  Que: "CA-QC",
  Sask: "CA-SK",
};

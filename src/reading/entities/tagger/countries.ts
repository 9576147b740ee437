/** The countries a document names: a small town is likelier meant in one of them than anywhere else. */
import type { Evidence } from "./evidence.ts";
import { isCapital } from "./letter-case.ts";
import { type CountriesOf, isWellKnown, type PlaceClass } from "./place-class.ts";
import type { Tokens } from "./tokens.ts";

const maxLetters = 60;

/** The codes of the countries that a document names, or whose large cities it names. */
export function findCountries(document: {
  text: string;
  tokens: Tokens;
  evidence: Evidence;
  placeClass: PlaceClass;
  countriesOf: CountriesOf;
}): ReadonlySet<string> {
  const { text, tokens, evidence, placeClass, countriesOf } = document;
  const countries = new Set<string>();
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isCapital(evidence.kind[i])) continue;
    const start = tokens.start[i] as number;
    for (const last of [i, i + 1]) {
      const end = tokens.end[last] ?? 0;
      if (last >= tokens.count || !isCapital(evidence.kind[last]) || end - start > maxLetters)
        break;
      const name = text.slice(start, end);
      const [country] = countriesOf(name);
      if (country !== undefined && isWellKnown(placeClass(name))) countries.add(country);
    }
  }
  return countries;
}

/**
 * The gazetteer as one language has it. "Siri" is Syria in Albanian and "Europa" the continent in German; in
 * English they are an assistant and a moon.
 */
import { fold } from "../../../text/fold.ts";
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.ts";

/** The languages that call a country or continent so, by folded name and code: "siri SY" → Albanian, Swahili. */
export type CountryNames = ReadonlyMap<string, readonly string[]>;

/** Reads the table of what other languages than English call countries and continents. */
export function readCountryNames(table: string): CountryNames {
  return new Map(
    table
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [key = "", code = "", languages = ""] = line.split("\t");
        return [`${key} ${code}`, languages.split(" ")] as const;
      }),
  );
}

/** Leaves out of the gazetteer what a language does not call a country or continent. */
export function gazetteerIn(
  language: string,
  gazetteer: Gazetteer,
  countryNames: CountryNames,
): Gazetteer {
  const { language: code } = new Intl.Locale(language);
  function isCalledSo({ place, how }: GazetteerMatch, name: string): boolean {
    if (how === "exact" || (place.kind !== "country" && place.kind !== "continent")) return true;
    const languages = countryNames.get(`${fold(name)} ${place.country ?? place.name}`);
    return languages === undefined || languages.includes(code);
  }

  return {
    ...gazetteer,
    find(name) {
      const found = gazetteer.find(name);
      return found.every((match) => isCalledSo(match, name))
        ? found
        : found.filter((match) => isCalledSo(match, name));
    },
  };
}

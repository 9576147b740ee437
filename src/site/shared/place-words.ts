/** The kind of a place and its country in the language of the interface. */
import type { Place } from "../../record/record.ts";
import { interfaceTag, mark, t } from "../../text/interface-language.ts";

/** As dictionaries have them. */
export const placeKindWords = [
  mark("city"),
  mark("town"),
  mark("village"),
  mark("district"),
  mark("region"),
  mark("country"),
  mark("sea"),
  mark("river"),
  mark("area"),
  mark("continent"),
  mark("lake"),
  mark("mountain"),
  mark("island"),
];

/** "Ukraine", also "Україна" */
export function countryWords({
  country,
  countryName,
}: {
  country?: string | undefined;
  countryName?: string | undefined;
}): string | undefined {
  if (country === undefined || interfaceTag() === "en") return countryName;
  return (
    new Intl.DisplayNames(interfaceTag(), { type: "region", fallback: "none" }).of(country) ??
    countryName
  );
}

let codes: Map<string, string> | undefined;

/** The English name of a country → its name in the language of the interface: "Ukraine" → "Україна". */
export function countryInWords(name: string): string {
  if (interfaceTag() === "en") return name;
  codes ??= listCountries();
  return countryWords({ country: codes.get(name), countryName: name }) ?? name;
}

/** Codes by English name, of every pair of letters that means a country. */
function listCountries(): Map<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(pairs.flatMap((code) => (names.of(code) ? [[names.of(code) ?? "", code]] : [])));
}

/** "city", also "місто" */
export function kindOf({ kind }: Place): string | undefined {
  return kind && t(kind);
}

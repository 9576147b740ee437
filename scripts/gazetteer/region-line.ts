/** One of Natural Earth's divisions → its line in the table. */
import { type Division, isoCode, text } from "./natural-earth.ts";
import { type BareRegion, type Cities, isCityItself, tellFromCity } from "./region-names.ts";
import { type Line, toUkrainianRomanisation } from "./table.ts";

/** "UA-63"; Natural Earth's number where there is no ISO code. */
export function codeOf(division: Division): string {
  const iso = text(division, "iso_3166_2");
  return isoCode.test(iso) ? iso : `${text(division, "iso_a2")}-NE${text(division, "ne_id")}`;
}

/**
 * The line of a division; none for one that is a city.
 *
 * The country is read off the ISO code: Natural Earth gives Crimea to Russia, its code says UA-43.
 */
export function toLine(division: Division, cities: Cities): Line | undefined {
  const iso = text(division, "iso_3166_2");
  const country = isoCode.test(iso) ? iso.slice(0, 2) : text(division, "iso_a2");
  const printed = text(division, "name_en") || text(division, "name");
  if (country.length !== 2 || printed === "" || printed === "null") return;
  const code = codeOf(division);
  const otherNames = languages.map((language) => text(division, `name_${language}`));
  const alternatives = [
    ...text(division, "name_alt").split("|"),
    text(division, "name"),
    // Of a lower division it is the name of the one above.
    division["gn_level"] === 1 ? text(division, "gn_name") : "",
    text(division, "name_local"),
    text(division, "woe_name"),
  ];
  const plain = printed
    .replace(smallTypeWord, "")
    .normalize("NFD")
    .replace(macron, "")
    .normalize("NFC");
  const bare = country === "UA" ? toUkrainianRomanisation(plain) : plain;
  const region: BareRegion = {
    name: bare,
    country,
    latitude: Number(division["latitude"]),
    longitude: Number(division["longitude"]),
    type: text(division, "type_en"),
    localType: text(division, "type"),
  };
  if (cityDivisions.has(iso) || isCityItself(region, cities)) return;
  return {
    country,
    region: code,
    name: tellFromCity(region, cities),
    otherNames: [bare, ...alternatives, ...otherNames].filter(
      (name) => name.length > 2 && name !== name.toLowerCase(),
    ),
    kind: districtTypes.test(region.type) ? "district" : "region",
    latitude: region.latitude,
    longitude: region.longitude,
    population: 0,
    id: code,
  };
}

/** "Vargas state", "Ōsaka": newspapers print neither. */
const smallTypeWord = / (?:state|province|department|prefecture|region|governorate|district)$/;
const macron = /\u0304/g;

const languages = "de es fr it nl pl pt sv ru uk ar".split(" ");
/** The divisions of Mexico City, Santo Domingo, Jakarta, Caracas and Ho Chi Minh City, by other names. */
const cityDivisions = new Set(["MX-DIF", "DO-01", "ID-JK", "VE-A", "VN-SG"]);
const districtTypes = /district|borough|municipality|commune|quarter|city|parish/i;

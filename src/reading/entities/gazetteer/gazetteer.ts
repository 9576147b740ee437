/** The gazetteer: names → places of the world, with kind, country, population and coordinates. */
import { fold } from "../../../text/fold.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";
import { indexNames, type NameIndex } from "./name-index.ts";
import { namesOnLine, readLine } from "./table-line.ts";

export interface GazetteerMatch {
  place: GazetteerPlace;
  /** `exact`: the displayed name; `alias`: one of its other names. */
  how: "exact" | "alias";
}

export interface Gazetteer {
  /** Every place that has this name once case, diacritics, apostrophes and hyphens are folded; most populous first. */
  find(name: string): readonly GazetteerMatch[];
  /** All names of a place, in every script the source has; the displayed one first. */
  namesOf(place: GazetteerPlace): string[];
  /** "Ukraine" for "UA"; undefined for an unknown code. */
  countryName(code: string): string | undefined;
  /** "Kharkiv Oblast" for "UA-63"; undefined for an unknown code. */
  regionName(code: string): string | undefined;
}

/**
 * Reads the gazetteer; this takes some tenths of a second.
 *
 * @param tables - the texts of the tables by file name, such as "settlements.tsv".
 */
export function readGazetteer(tables: Readonly<Record<string, string>>): Gazetteer {
  const index = indexNames(tables);
  const divisions = readDivisions(index);
  const found = new Map<string, readonly GazetteerMatch[]>();

  /** Articles ask for the same names again and again; the memory of answers is bounded. */
  function find(name: string): readonly GazetteerMatch[] {
    if (takesNoArticle.test(name) && !index.mayHave(name)) return nothing;
    const known = found.get(name);
    if (known) return known;
    const matches = findMatches(index, name);
    if (found.size >= maxRemembered) found.clear();
    found.set(name, matches);
    return matches;
  }

  return {
    find,
    namesOf: (place) => namesOf(index, place),
    countryName: (code) => divisions.get(code),
    regionName: (code) => divisions.get(code),
  };
}

const maxRemembered = 20_000;
const nothing: readonly GazetteerMatch[] = [];
/** What "the" or anything like it does not begin. */
const takesNoArticle = /^[a-su-z]/i;

/** Names of countries and regions by code. */
function readDivisions(index: NameIndex): Map<string, string> {
  const names = new Map<string, string>();
  for (const table of ["countries.tsv", "regions.tsv", "newer-regions.tsv"]) {
    for (const line of index.linesOf(table)) {
      const { name, country, region } = readLine(index.lineAt(line));
      const code = region ?? country;
      if (code) names.set(code, name);
    }
  }
  return names;
}

function findMatches(index: NameIndex, name: string): GazetteerMatch[] {
  const key = fold(name);
  const lines = index.linesNamed(key);
  if (lines.length === 0 && article.test(key)) return findMatches(index, key.replace(article, ""));
  const matches = lines.map((line): GazetteerMatch => {
    const place = readLine(index.lineAt(line));
    return { place, how: fold(place.name) === key ? "exact" : "alias" };
  });
  return matches.sort(
    (a, b) => b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1),
  );
}

/** "the Gulf", "the Netherlands", but not "The Hague" */
const article = /^the (?=.)/;

function namesOf(index: NameIndex, place: GazetteerPlace): string[] {
  for (const line of index.linesNamed(fold(place.name))) {
    const placed = index.lineAt(line);
    if (readLine(placed).id === place.id) return namesOnLine(placed.text);
  }
  return [place.name];
}

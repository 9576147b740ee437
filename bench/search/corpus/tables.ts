/** The tables that made-up articles take their words and names from, all of this repository. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../../../tests/search/mixed-corpus.ts";

const folder = join(import.meta.dirname, "../../../src/reading/entities");

export interface Tables {
  functionWords: string[];
  commonWords: string[];
  givenNames: string[];
  familyNames: string[];
  organisations: string[];
  organisationWords: string[];
  places: TablePlace[];
}

export interface TablePlace {
  name: string;
  otherNames: string[];
  /** 0 for countries and capitals, then cities, towns, villages. */
  rank: number;
}

/** Reads the tables; some tenths of a second. */
export function readTables(): Tables {
  return {
    functionWords: readWords("function-words"),
    commonWords: readWords("common-words"),
    givenNames: readWords("given-names").map(capitalise),
    familyNames: readWords("family-names").map(capitalise),
    organisations: readWords("organisations"),
    organisationWords: readWords("organisation-words").map(capitalise),
    places: [...readPlaces("countries"), ...readPlaces("settlements")],
  };
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same order for the same random numbers. */
export function shuffle<T>(things: readonly T[], random: Random): T[] {
  return things
    .map((thing) => ({ thing, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}

function readWords(table: string): string[] {
  const text = readFileSync(join(folder, `names/tables/${table}.txt`), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

const ranks = ["C", "c", "t", "v"];

function readPlaces(table: "countries" | "settlements"): TablePlace[] {
  const text = readFileSync(join(folder, `gazetteer/tables/${table}.tsv`), "utf8");
  return text.split("\n").flatMap((line) => {
    const [name = "", otherNames = "", kind = ""] = line.split("\t");
    const rank = table === "countries" ? 0 : ranks.indexOf(kind);
    if (name === "" || name.startsWith("@") || name.startsWith("#") || rank < 0) return [];
    return [{ name, otherNames: otherNames.split("|").filter(Boolean).slice(0, 6), rank }];
  });
}

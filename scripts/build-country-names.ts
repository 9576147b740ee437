/**
 * Writes what other languages than English call countries and continents: `node scripts/build-country-names.ts`.
 *
 * The names are those of Unicode CLDR by way of the ICU in Node. The table is committed, so that what is read does
 * not depend on the ICU of the machine. A line: the folded name, the code of the country or the English name of the
 * continent, the languages that call it so. Names that English has, too, are left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fold } from "../src/text/fold.ts";

/** Those that the gazetteer has the names of, in Latin letters. */
const languages = "fr es de it pt nl pl cs hu ro tr sv da fi et lv lt hr sq id vi sw af ca".split(
  " ",
);
const continents = ["002", "009", "019", "142", "150"];

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const countries = letters.flatMap((first) => letters.map((second) => first + second));

const english = namesIn("en");
/** What English newspapers print besides: "Holland", "USA". */
const printed = new Set(
  readFileSync("scripts/gazetteer/added-names.tsv", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [code = "", names = ""] = line.split("\t");
      return names.split("|").map((name) => `${fold(name)}\t${code}`);
    }),
);
const calledSo = new Map<string, string[]>();
for (const language of languages)
  for (const [code, name] of namesIn(language)) {
    const [key, own] = [fold(name), fold(english.get(code) ?? "")];
    if (own === "" || key === own) continue;
    const line = `${key}\t${continents.includes(code) ? english.get(code) : code}`;
    if (!printed.has(line)) calledSo.set(line, [...(calledSo.get(line) ?? []), language]);
  }
const lines = [...calledSo].map(([line, own]) => `${line}\t${own.sort().join(" ")}\n`);
writeFileSync(
  "src/reading/entities/languages/tables/country-names.tsv",
  lines.sort((a, b) => (a < b ? -1 : 1)).join(""),
);

/** The names of all countries and continents that a language has one for. */
function namesIn(language: string): Map<string, string> {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  return new Map(
    [...countries, ...continents].flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[code, name] as const];
    }),
  );
}

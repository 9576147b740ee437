/**
 * The sentences of the interface, found where the source gives them to `t`, `tn`, `mark`, `around` and `countOf`.
 * `node scripts/messages.ts` writes down those that scripts of the browser say, and prints what dictionaries lack
 * and what they have in vain.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { problemSentences } from "../src/record/problems.ts";
import { reasons } from "../src/record/reasons.ts";
import { figureLimits, problemKinds } from "../src/record/record.ts";
import seas from "../src/site/map/tables/seas.json" with { type: "json" };
import type { Translation } from "../src/text/interface-language.ts";

export const scriptMessagesFile = "src/site/look/script-messages.json";

/** The folders whose code is in scripts of the browser. */
const inScripts =
  /^src\/(?:browser|desk|search|text(?!\/mend))\/|^src\/site\/shared\/certainty\.ts$/;
/** The commands and reports speak English. What the record says is only marked, for pages to translate. */
const notOfPages = /^src\/(?:cli|output|record|dev)\//;
const ofRecord = /^src\/(?:corpus|formats|reading|text\/mend)\//;

const literal = String.raw`"((?:[^"\\]|\\.)*)"`;
const one = new RegExp(String.raw`\b(?:t|mark|around)\(\s*${literal}`, "g");
const marked = new RegExp(String.raw`\bmark\(\s*${literal}`, "g");
const inContext = new RegExp(String.raw`\btc\(\s*${literal},\s*${literal}`, "g");
const numbered = new RegExp(String.raw`\btn\(\s*[^"]*?,\s*${literal},\s*${literal}`, "g");
const counted = new RegExp(String.raw`\bcountOf\(\s*[^"]*?,\s*${literal}`, "g");

export interface MessageList {
  /** Every sentence; those with a number by the form for one. */
  all: string[];
  /** Those that a script of the browser may say. */
  scripts: string[];
  /** Those that have a number in them. */
  plural: ReadonlySet<string>;
}

/** Reads the source. */
export function listMessages(): MessageList {
  const all = new Set<string>();
  const scripts = new Set<string>();
  const plural = new Set<string>();
  for (const file of globSync("src/**/*.{ts,astro}").sort()) {
    if (notOfPages.test(file)) continue;
    const source = readFileSync(file, "utf8").replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, "");
    const add = (message: string, isPlural: boolean) => {
      const words: string = JSON.parse(`"${message}"`);
      all.add(words);
      if (isPlural) plural.add(words);
      if (inScripts.test(file)) scripts.add(words);
    };
    if (ofRecord.test(file)) {
      for (const [, message = ""] of source.matchAll(marked)) add(message, false);
      continue;
    }
    for (const [, message = ""] of source.matchAll(one)) add(message, false);
    for (const [, context = "", message = ""] of source.matchAll(inContext))
      add(`${message} (${context})`, false);
    for (const [, message = ""] of source.matchAll(numbered)) add(message, true);
    for (const [, noun = ""] of source.matchAll(counted)) add(`# ${noun}`, true);
  }
  // The kinds of names are counted by their table, kind-words.ts; the others are words of the record.
  for (const noun of ["place", "person", "organisation"]) addTo(`# ${noun}`, [all, plural]);
  const ofKinds = problemKinds.map((kind) => kind.replaceAll("-", " "));
  const sentences = Object.values(problemSentences);
  const ofSeas = seas.map(([name]) => String(name));
  for (const words of [...figureLimits, ...reasons, ...ofKinds, ...sentences, ...ofSeas])
    all.add(words);
  return { all: [...all].sort(), scripts: [...scripts].sort(), plural };
}

function addTo(message: string, lists: Set<string>[]): void {
  for (const list of lists) list.add(message);
}

/** What is wrong with the dictionaries, a line each. */
export function checkDictionaries(): string[] {
  const { all, plural } = listMessages();
  return globSync("src/corpus/language/dictionaries/*.json")
    .sort()
    .flatMap((file) => {
      const tag = basename(file, ".json");
      const dictionary: Record<string, Translation> = JSON.parse(readFileSync(file, "utf8"));
      const rules = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      return [
        ...all.flatMap((message) => {
          const found = dictionary[message];
          if (found === undefined) return [`${tag} has nothing for: ${message}`];
          const forms = typeof found === "string" ? [found] : Object.values(found);
          if (plural.has(message) !== (typeof found === "object"))
            return [
              `${tag}: ${plural.has(message) ? "expected forms by number" : "expected one sentence"} for: ${message}`,
            ];
          const lacking =
            typeof found === "string" ? [] : rules.filter((rule) => found[rule] === undefined);
          const names = placeholders(message);
          return [
            ...lacking.map((rule) => `${tag} lacks the form "${rule}" of: ${message}`),
            ...forms
              .filter((form) => placeholders(form) !== names)
              .map((form) => `${tag}: “${form}” fills in other names than “${message}”`),
          ];
        }),
        ...Object.keys(dictionary)
          .filter((message) => !all.includes(message))
          .map((message) => `${tag} has a sentence that nothing says: ${message}`),
      ];
    });
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\{\w+\}/g))].sort().join();
}

if (process.argv[1]?.endsWith("messages.ts")) {
  writeFileSync(scriptMessagesFile, `${JSON.stringify(listMessages().scripts, null, 2)}\n`);
  for (const fault of checkDictionaries()) console.log(fault);
}

/** What a script of the search index holds, unpacked: for tests that look for words in a finished site. */
import { openDictionary, type Dictionary } from "../../src/search/coding/code-text.ts";
import type { StoredDictionary } from "../../src/search/index-format.ts";
import { unpackEntries } from "../../src/search/lexicon-blocks.ts";
import { unpackNames } from "../../src/search/stored-names.ts";
import { unpackTexts } from "../../src/search/stored-texts.ts";
import { unpackWords } from "../../src/text/packing.ts";

/** @param script of words/t */
export function toDictionary(script: string): Dictionary {
  return openDictionary(toContent<StoredDictionary>(script).flatMap(unpackWords));
}

/** @returns the script as it stands, and what it holds in packed form: texts, names, terms, also those written backwards */
export async function unpackScript(
  path: string,
  script: string,
  dictionary: Dictionary,
): Promise<string> {
  const kind = /\/([a-z]+)\d*\.js$/.exec(path)?.[1] ?? "";
  const isOfWords = path.startsWith("search/words");
  if (!isOfWords && kind === "t")
    return toText(script, unpackTexts(toContent<string>(script), dictionary));
  if (isOfWords && kind === "n") return toText(script, unpackNames(toContent<string>(script)));
  if (isOfWords && "lfrk".includes(kind)) {
    const words = (await unpackEntries(toContent<string>(script))).map(({ word }) => word);
    return toText(script, [words, words.map((word) => [...word].reverse().join(""))]);
  }
  return script;
}

function toText(script: string, unpacked: unknown): string {
  return `${script}\n${JSON.stringify(unpacked)}`;
}

function toContent<T>(script: string): T {
  return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
}

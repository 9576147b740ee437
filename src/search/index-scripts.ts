/** A corpus → the scripts in dist/search/: start.js, and the others under names made of their content. */
import { buildIndex } from "./build-index.ts";
import { type IndexSizes, usualSizes } from "./index-files.ts";
import type { StartFile } from "./open-index.ts";
import { addPrintedSpellings } from "./printed-spellings.ts";
import { receiver } from "./receiver.ts";
import type { SearchableCorpus } from "./searchable.ts";

/** One file of dist/search/. */
export interface IndexScript {
  /** "s0-1b2c3d/p3.js" */
  path: string;
  script: string;
}

/** Up to so many characters of text the texts themselves are sent, and indexed by the reader's browser. */
const smallCorpus = 60_000;

/** In: the corpus. Out: all scripts of its index, "start.js" first. */
export async function toIndexScripts(
  { articles, names }: SearchableCorpus,
  sizes: IndexSizes = usualSizes,
): Promise<IndexScript[]> {
  const corpus = { articles, names: addPrintedSpellings(names) };
  const folders = new Map<string, { name: string; json: string }[]>();
  const head = buildIndex(
    corpus,
    (folder, name, content) => {
      const files = folders.get(folder) ?? [];
      folders.set(folder, files);
      files.push({ name, json: toJson(content) });
    },
    sizes,
  );
  const isSmall = countCharacters(corpus) <= smallCorpus;
  if (isSmall) keepOtherNames(folders);
  const named: Record<string, string> = {};
  const scripts: IndexScript[] = [];
  for (const [folder, files] of folders) {
    const hash = await hashOf(files.map(({ name, json }) => `${name}\n${json}`).join("\n"));
    named[folder] = `${folder}-${hash}`;
    for (const { name, json } of files) scripts.push(toScript(`${folder}-${hash}/${name}`, json));
  }
  const start: Omit<StartFile, "build"> = {
    articles: corpus.articles.length,
    folders: named,
    ...(isSmall ? { corpus: withoutOtherNames(corpus), otherNames: head.otherNames } : { head }),
  };
  const build = await hashOf(toJson(start));
  return [toScript("start", toJson({ build, ...start })), ...scripts];
}

function countCharacters({ articles }: SearchableCorpus): number {
  let characters = 0;
  for (const article of articles)
    for (const sentence of article.sentences) characters += sentence.text.length;
  return characters;
}

/** Other spellings of names are many and seldom asked for: they stay in files of their own. */
function keepOtherNames(folders: Map<string, { name: string; json: string }[]>): void {
  for (const [folder, files] of folders) {
    const kept = files.filter(({ name }) => folder === "words" && name.startsWith("k"));
    if (kept.length > 0) folders.set(folder, kept);
    else folders.delete(folder);
  }
}

function withoutOtherNames({ articles, names }: SearchableCorpus): SearchableCorpus {
  return { articles, names: names.map((name) => ({ ...name, alsoKnownAs: [] })) };
}

function toScript(path: string, json: string): IndexScript {
  return { path: `${path}.js`, script: `${receiver}("${path}",${json})\n` };
}

/** JSON that is safe in a script, also if a host serves it with a wrong encoding or inside a page. */
function toJson(content: unknown): string {
  return JSON.stringify(content)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** The first 48 bits of SHA-256, in hexadecimal. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes.slice(0, 6))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

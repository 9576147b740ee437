/** An index in memory, read back from its scripts as a browser would. */
import type { StartFile } from "../../src/search/index-format.ts";
import { type IndexSizes, sizesFor } from "../../src/search/index/emit-files.ts";
import { type IndexScript, toIndexScripts } from "../../src/search/index/index-scripts.ts";
import { findNearWords } from "../../src/search/query/plan/near-words.ts";
import { openIndex, type SearchIndex } from "../../src/search/query/open-index.ts";
import type { SearchableCorpus } from "../../src/search/searchable.ts";
import { type Results, search } from "../../src/search/query/search.ts";
import type { SearchState } from "../../src/search/query/search-state.ts";

/**
 * Builds and opens the index of a corpus. `loaded` lists what it has had to load so far.
 *
 * @param deliver what arrives of a file: "s0/p0-0", and its content
 */
export async function indexOf(
  corpus: SearchableCorpus,
  sizes: IndexSizes = sizesFor(corpus.articles.length),
  deliver: (path: string, content: unknown) => unknown = (_, content) => content,
): Promise<{ index: SearchIndex; loaded: string[] }> {
  const scripts = new Map(
    (await toIndexScripts(corpus, sizes)).map((script) => [script.path, script]),
  );
  const loaded: string[] = [];
  const contents = new Map<string, unknown>();
  const read = (path: string): unknown => {
    const script = scripts.get(`${path}.js`);
    if (!script) throw new Error(`There is no ${path}.js.`);
    if (!contents.has(path)) loaded.push(path);
    const content = contents.get(path) ?? runScript(script);
    contents.set(path, content);
    return content;
  };
  const start = read("start") as StartFile;
  const load = async (path: string) => {
    const [folder = "", name = ""] = path.split("/");
    return deliver(path, read(`${start.folders[folder]}/${name}`));
  };
  const index = openIndex(start, { load, loadNearWords: async () => findNearWords });
  return { index, loaded };
}

/** Runs a script of the index. @returns the content it calls back with */
export function runScript({ path, script }: IndexScript): unknown {
  const opening = `datelineSearch("${path.slice(0, -".js".length)}",`;
  if (!script.startsWith(opening)) throw new Error(`${path} does not call back.`);
  return JSON.parse(script.slice(opening.length, script.lastIndexOf(")")));
}

/** Searches to the end. @param asked a query or a whole state */
export async function find(asked: string | SearchState, index: SearchIndex): Promise<Results> {
  const state: SearchState =
    typeof asked === "string"
      ? { query: asked, include: [], exclude: [], sort: "relevance" }
      : asked;
  let last: Results | undefined;
  for await (const results of search(state, index)) last = results;
  if (!last) throw new Error("The search gave no results at all.");
  return last;
}

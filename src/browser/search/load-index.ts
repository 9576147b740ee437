/** Loads the search index through script elements, the one way that works on any host and from a disk. */
import { indexCallback, nearWordsName } from "../../search/globals.ts";
import type { StartFile } from "../../search/index-format.ts";
import { loadError } from "../../search/load-error.ts";
import { type FindNearWords, openIndex, type SearchIndex } from "../../search/query/open-index.ts";
import { runScript, scriptLoader } from "./load-script.ts";
import { createPause } from "./yield-to-browser.ts";

/** Milliseconds of unpacking between pauses: few, so that the next file or step fits behind them. */
const unpacking = 10;

/**
 * Makes a function that opens the index once.
 *
 * @param folder the address of dist/search/
 * @param nearWords the address of the script with Fuse
 * @returns rejects with a LoadError if the start file cannot be loaded; the next call then tries again
 */
export function indexLoader(folder: string, nearWords: string): () => Promise<SearchIndex> {
  const loadFile = fileLoader(folder);
  const loadNearWords = scriptLoader<FindNearWords>(nearWordsName, nearWords);
  let opening: Promise<SearchIndex> | undefined;
  async function open(): Promise<SearchIndex> {
    const start = (await loadFile("start")) as StartFile;
    const load = (path: string) => {
      const [name = "", file = ""] = path.split("/");
      return loadFile(`${start.folders[name] ?? name}/${file}`);
    };
    return openIndex(start, { load, loadNearWords, pause: createPause(unpacking) });
  }
  return () => {
    opening ??= open().catch((thrown: unknown) => {
      opening = undefined;
      throw thrown;
    });
    return opening;
  };
}

/** What scripts of the index have handed over. The search page itself names the first, which so is here before it is asked for. */
const arrived = new Map<string, unknown>();
let hasCalled = false;
Object.assign(window, {
  [indexCallback](path: string, content: unknown) {
    arrived.set(path, content);
    hasCalled = true;
  },
});

/** A script of the index calls back with its path and content; if it runs without calling, it is damaged. */
function fileLoader(folder: string): (path: string) => Promise<unknown> {
  let failures = 0;
  return async (path) => {
    // A file that failed once must not come out of a cache.
    const again = failures > 0 ? `?again=${failures}` : "";
    const isHere = arrived.has(path);
    const problem = isHere ? undefined : await runScript(`${folder}${path}.js${again}`);
    const content = arrived.get(path);
    const calledForAny = hasCalled;
    hasCalled = false;
    arrived.delete(path);
    if (content !== undefined) return content;
    failures += 1;
    if (!navigator.onLine) throw loadError("offline", path);
    throw loadError(problem ?? (calledForAny ? "other-build" : "damaged"), path);
  };
}

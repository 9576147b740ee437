/** The search index over script elements: the one way that works on any host and from a disk. */
import { faultOf } from "../../search/load-error.ts";
import {
  type FindNear,
  openIndex,
  type SearchIndex,
  type StartFile,
} from "../../search/query/open-index.ts";
import { nearName, receiver } from "../../search/globals.ts";
import { runScript, scriptLoader } from "./load-script.ts";

/** In: the addresses of dist/search/ and of the script with Fuse. Out: what opens the index; after a failure it tries again. */
export function indexLoader(folder: string, near: string): () => Promise<SearchIndex> {
  const loadFile = fileLoader(folder);
  const loadNear = scriptLoader<FindNear>(nearName, near);
  let opening: Promise<SearchIndex> | undefined;
  async function open(): Promise<SearchIndex> {
    const start = (await loadFile("start")) as StartFile;
    const load = (path: string) => {
      const [name = "", file = ""] = path.split("/");
      return loadFile(`${start.folders[name] ?? name}/${file}`);
    };
    return openIndex(start, load, loadNear);
  }
  return () => {
    opening ??= open().catch((thrown: unknown) => {
      opening = undefined;
      throw thrown;
    });
    return opening;
  };
}

/** A script calls the receiver with its path and content; one that runs without that call is damaged. */
function fileLoader(folder: string): (path: string) => Promise<unknown> {
  const arrived = new Map<string, unknown>();
  let failures = 0;
  let called = false;
  Object.assign(window, {
    [receiver](path: string, content: unknown) {
      arrived.set(path, content);
      called = true;
    },
  });
  return async (path) => {
    // What failed once must not be answered from a cache.
    const fault = await runScript(`${folder}${path}.js${failures > 0 ? `?again=${failures}` : ""}`);
    const content = arrived.get(path);
    const calledAtAll = called;
    called = false;
    arrived.delete(path);
    if (content !== undefined) return content;
    failures += 1;
    if (!navigator.onLine) throw faultOf("offline", path);
    throw faultOf(fault ?? (calledAtAll ? "other-build" : "damaged"), path);
  };
}

/** The search index over script elements: the one way that works on any host and from a disk. */
import { Fault, type FaultKind } from "../search/faults.ts";
import {
  type FindNear,
  openIndex,
  type SearchIndex,
  type StartFile,
} from "../search/open-index.ts";
import { nearFinder, receiver } from "../search/receiver.ts";

/** Files kept in memory; the longest unused goes first. */
const mostFiles = 400;
/** Milliseconds until a file that does not arrive is given up. */
const patience = 20_000;

type LoadScript = (path: string) => Promise<unknown>;

/** In: the addresses of dist/search/ and of the script with Fuse. Out: what opens the index; after a failure it tries again. */
export function indexLoader(folder: URL, near: URL): () => Promise<SearchIndex> {
  const toTrusted = addressPolicy(folder, near);
  const loadScript = scriptLoader(folder, toTrusted);
  const loadNear = nearLoader(near, toTrusted);
  let opening: Promise<SearchIndex> | undefined;
  return () => {
    opening ??= open(loadScript, loadNear).catch((thrown: unknown) => {
      opening = undefined;
      throw thrown;
    });
    return opening;
  };
}

async function open(
  loadScript: LoadScript,
  loadNear: () => Promise<FindNear>,
): Promise<SearchIndex> {
  const start = (await loadScript("start")) as StartFile;
  const files = new Map<string, Promise<unknown>>();
  const load = (path: string) => {
    const [name = "", file = ""] = path.split("/");
    return remember(files, `${start.folders[name] ?? name}/${file}`, loadScript);
  };
  return openIndex(start, load, loadNear);
}

function remember(
  files: Map<string, Promise<unknown>>,
  path: string,
  loadScript: LoadScript,
): Promise<unknown> {
  const file = files.get(path) ?? loadScript(path);
  files.delete(path);
  files.set(path, file);
  file.catch(() => files.delete(path));
  const [oldest] = files.keys();
  if (files.size > mostFiles && oldest !== undefined) files.delete(oldest);
  return file;
}

/** A script calls the receiver with its path and content; one that runs without that call is damaged. */
function scriptLoader(folder: URL, toTrusted: (address: string) => string): LoadScript {
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
    const address = `${path}.js${failures > 0 ? `?again=${failures}` : ""}`;
    const fault = await runScript(toTrusted(new URL(address, folder).href));
    const content = arrived.get(path);
    const calledAtAll = called;
    called = false;
    arrived.delete(path);
    if (content !== undefined) return content;
    failures += 1;
    if (!navigator.onLine) throw new Fault("offline", path);
    throw new Fault(fault ?? (calledAtAll ? "other-build" : "damaged"), path);
  };
}

function nearLoader(near: URL, toTrusted: (address: string) => string): () => Promise<FindNear> {
  const shared = window as unknown as { [nearFinder]?: FindNear };
  let failures = 0;
  return async () => {
    const again = failures > 0 ? `?again=${failures}` : "";
    const fault = shared[nearFinder] ? undefined : await runScript(toTrusted(near.href + again));
    const findNear = shared[nearFinder];
    if (findNear) return findNear;
    failures += 1;
    throw new Fault(navigator.onLine ? (fault ?? "damaged") : "offline", near.pathname);
  };
}

/** Resolves when the script has run, with a fault if it did not arrive. */
function runScript(address: string): Promise<FaultKind | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    const timer = setTimeout(() => resolve("slow"), patience);
    script.addEventListener("load", () => resolve(undefined));
    script.addEventListener("error", () => resolve("missing"));
    for (const event of ["load", "error"])
      script.addEventListener(event, () => {
        clearTimeout(timer);
        script.remove();
      });
    // While developing the bundler serves modules; what it builds are classic scripts.
    if (import.meta.env.DEV && !String(address).includes("/search/")) script.type = "module";
    script.src = address;
    document.head.append(script);
  });
}

/** Where Trusted Types are required: only the index and Fuse are trusted, by the policy "dateline". */
function addressPolicy(folder: URL, near: URL): (address: string) => string {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypesFactory };
  if (!trustedTypes) return (address) => address;
  const policy = trustedTypes.createPolicy("dateline", {
    createScriptURL(address) {
      if (address.startsWith(folder.href) || address.startsWith(near.href)) return address;
      throw new TypeError(`Expected an address below ${folder.href}, found ${address}.`);
    },
  });
  return (address) => policy.createScriptURL(address);
}

/** As much of the Trusted Types API as is used; a trusted address is an object that stands for a string. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

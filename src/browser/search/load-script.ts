/** Loads scripts of the site when they are needed: classic scripts, which work from a disk, too. */
import { loadError, type LoadErrorKind } from "../../search/load-error.ts";

/** Milliseconds after which a script that has not arrived is given up. */
const timeout = 20_000;

/** Runs a script. @returns what went wrong, if it did not arrive */
export function runScript(address: string): Promise<LoadErrorKind | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    const timer = setTimeout(() => resolve("slow"), timeout);
    const end = (problem?: LoadErrorKind) => {
      clearTimeout(timer);
      script.remove();
      resolve(problem);
    };
    script.addEventListener("load", () => end());
    script.addEventListener("error", () => end("missing"));
    // In development the bundler serves modules; it builds classic scripts.
    if (import.meta.env.DEV && !address.includes("/search/")) script.type = "module";
    script.src = policy().createScriptURL(address);
    document.head.append(script);
  });
}

/**
 * Makes a function that loads a script once and returns what it provides.
 *
 * @param name the global name under which the script leaves it
 * @returns rejects with a LoadError if that fails; the next call then tries again
 */
export function scriptLoader<Provided>(name: string, address: string): () => Promise<Provided> {
  let failures = 0;
  let loading: Promise<Provided> | undefined;
  const provided = () => (window as unknown as Record<string, Provided | undefined>)[name];
  const load = async () => {
    const again = failures > 0 ? `?again=${failures}` : "";
    const problem = provided() === undefined ? await runScript(address + again) : undefined;
    const found = provided();
    if (found !== undefined) return found;
    failures += 1;
    const kind = navigator.onLine ? (problem ?? "damaged") : "offline";
    throw loadError(kind, new URL(address).pathname);
  };
  return () => {
    loading ??= load().finally(() => (loading = undefined));
    return loading;
  };
}

/** As much of the Trusted Types API as is used. A trusted address is an object that stands for a string. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** The global name under which scripts share the policy, which can be created only once. */
const policyName = "datelinePolicy";

/** Where Trusted Types are required, only addresses that pass checkAddress are trusted. */
function policy(): ScriptPolicy {
  const shared = window as unknown as { [policyName]?: ScriptPolicy } & {
    trustedTypes?: TrustedTypesFactory;
  };
  const rules = { createScriptURL: checkAddress };
  shared[policyName] ??= shared.trustedTypes?.createPolicy("dateline", rules) ?? rules;
  return shared[policyName];
}

/** Scripts must be beside or below those of the page. */
function checkAddress(address: string): string {
  const { index = "search/", near = "" } =
    document.querySelector<HTMLElement>("form.search-box")?.dataset ?? {};
  const folders = [index, near].map((path) => new URL("..", new URL(path, document.baseURI)).href);
  if (folders.some((folder) => address.startsWith(folder))) return address;
  throw new TypeError(`Expected an address below ${folders.join(" or ")}, found ${address}.`);
}

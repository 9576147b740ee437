/** Scripts of the site that are loaded when they are needed: classic ones, as they work from a disk, too. */
import { type FaultKind, faultOf } from "../../search/load-error.ts";

/** Milliseconds until a script that does not arrive is given up. */
const patience = 20_000;
const policyName = "datelinePolicy";

/** In: its address. Resolves when it has run, with a fault if it did not arrive. */
export function runScript(address: string): Promise<FaultKind | undefined> {
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
    if (import.meta.env.DEV && !address.includes("/search/")) script.type = "module";
    script.src = policyOf().createScriptURL(address);
    document.head.append(script);
  });
}

/**
 * In: the name under which a script of the site leaves what it gives, and its address.
 * Out: what loads it, once; rejects with a Fault, and then may be tried again.
 */
export function scriptLoader<Given>(name: string, address: string): () => Promise<Given> {
  let failures = 0;
  const given = () => (window as unknown as Record<string, Given | undefined>)[name];
  return async () => {
    const again = failures > 0 ? `?again=${failures}` : "";
    const fault = given() === undefined ? await runScript(address + again) : undefined;
    const found = given();
    if (found !== undefined) return found;
    failures += 1;
    const kind = navigator.onLine ? (fault ?? "damaged") : "offline";
    throw faultOf(kind, new URL(address).pathname);
  };
}

/** As much of the Trusted Types API as is used; a trusted address is an object that stands for a string. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Where Trusted Types are required: only scripts beside or below those of the page are trusted, by the one policy "dateline". */
function policyOf(): ScriptPolicy {
  const shared = window as unknown as { [policyName]?: ScriptPolicy } & {
    trustedTypes?: TrustedTypesFactory;
  };
  const rules = { createScriptURL: checkAddress };
  shared[policyName] ??= shared.trustedTypes?.createPolicy("dateline", rules) ?? rules;
  return shared[policyName];
}

function checkAddress(address: string): string {
  const { index = "search/", near = "" } =
    document.querySelector<HTMLElement>("form.search-box")?.dataset ?? {};
  const folders = [index, near].map(
    (known) => new URL("..", new URL(known, document.baseURI)).href,
  );
  if (folders.some((folder) => address.startsWith(folder))) return address;
  throw new TypeError(`Expected an address below ${folders.join(" or ")}, found ${address}.`);
}

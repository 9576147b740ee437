/** The search engine, for scripts of their own. */
import { engineName } from "../../search/globals.ts";
import type { Engine } from "../search-engine.ts";

/** Whether search-engine.ts has run: it may be blocked, or lost on its way. */
export function hasEngine(): boolean {
  return engineName in window;
}

/** @throws if search-engine.ts has not run */
export function engine(): Engine {
  const { [engineName]: found } = window as unknown as { [engineName]?: Engine };
  if (!found) throw new Error("Expected the script of the search engine to have run.");
  return found;
}

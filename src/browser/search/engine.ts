/** The search engine, for scripts of their own. */
import { engineName } from "../../search/globals.ts";
import type { Engine } from "../search-engine.ts";

/** @throws if search-engine.ts has not run */
export function engine(): Engine {
  const { [engineName]: found } = window as unknown as { [engineName]?: Engine };
  if (!found) throw new Error("Expected the script of the search engine to have run.");
  return found;
}

/** Scripts of the desk that are loaded when they are first needed. */
import { runScript } from "../search/load-script.ts";
import { scriptAddress } from "../script-address.ts";

export interface LazyScript<Provided> {
  /** What the script provides; undefined before it is here. */
  here: () => Provided | undefined;
  /** The same, loaded if it is not here yet; undefined if it does not arrive. */
  load: () => Promise<Provided | undefined>;
}

/**
 * Makes the way to a script.
 *
 * @param name the global name under which it leaves what it provides
 * @param bundled how the bundler names it
 */
export function lazyScript<Provided>(name: string, bundled: string): LazyScript<Provided> {
  const here = () => (window as unknown as Record<string, Provided | undefined>)[name];
  let loading: Promise<unknown> | undefined;
  return {
    here,
    async load() {
      if (here() === undefined) {
        loading ??= runScript(scriptAddress(bundled));
        await loading;
        // What did not arrive is asked for again.
        loading = undefined;
      }
      return here();
    },
  };
}

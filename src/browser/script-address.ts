/** Scripts that this one loads lie beside it, wherever the page is. */

const { currentScript } = document;
/** While pages are developed, the scripts are modules, which the server names by whole paths. */
const own = currentScript instanceof HTMLScriptElement ? currentScript.src : undefined;

/** @param bundled how the bundler names a script: "/_astro/desk-lists-a1b2c3d4.js" */
export function scriptAddress(bundled: string): string {
  return new URL(own ? bundled.replace(/^.*\//, "") : bundled, own ?? document.baseURI).href;
}

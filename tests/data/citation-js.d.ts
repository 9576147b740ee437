/** The part of citation-js that the tests use; it has no types of its own. */
declare module "@citation-js/core" {
  import type { CslItem } from "../../src/text/citations/csl-item.ts";
  export const plugins: {
    input: { chain: (text: string, options?: { forceType?: string }) => CslItem[] };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";

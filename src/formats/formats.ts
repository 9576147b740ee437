/** All formats but plain text and Markdown, in the order in which they are asked for a file. */
import type { Format } from "./format.ts";

export const formats: readonly Format[] = [
  {
    names: /\.x?html?$/i,
    load: async () => (await import("./web-page/read-web-page.ts")).readWebPage,
  },
  {
    names: /\.mht(?:ml)?$/i,
    load: async () => (await import("./web-page/read-web-archive.ts")).readWebArchive,
  },
];

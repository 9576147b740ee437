/** All formats but plain text and Markdown, in the order in which they are asked for a file. */
import type { Format } from "./format.ts";

export const formats: readonly Format[] = [
  {
    names: /(?:^|\/)[^./]+$|\.(?:txt|text|x?html?)$/i,
    load: async () => (await import("./press-export/read-export-file.ts")).readExportFile,
  },
];

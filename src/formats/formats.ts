/** All formats but plain text and Markdown, in the order in which they are asked for a file. */
import type { Format } from "./format.ts";

/** An export holds hundreds of articles. */
const mostBytesOfExport = 128 * 1024 * 1024;

export const formats: readonly Format[] = [
  {
    names: /(?:^|\/)[^./]+$|\.(?:txt|text|x?html?)$/i,
    mostBytes: mostBytesOfExport,
    load: async () => (await import("./press-export/read-export-file.ts")).readExportFile,
  },
  {
    names: /\.docx?$/i,
    load: async () => (await import("./word/read-word.ts")).readWord,
  },
  {
    names: /\.(?:rtf|doc)$/i,
    mostBytes: mostBytesOfExport,
    load: async () => (await import("./rtf/read-rtf.ts")).readRtf,
  },
];

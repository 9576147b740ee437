/** All formats but plain text and Markdown, in the order in which they are asked for a file. */
import type { Format } from "./format.ts";

/** A table, a list or a mailbox holds many articles. */
const mostBytesOfTable = 128 * 1024 * 1024;
/** Most of it are pictures and fonts. */
const mostBytesOfPdf = 128 * 1024 * 1024;
const mostBytesOfArchive = 256 * 1024 * 1024;

export const formats: readonly Format[] = [
  {
    names: /\.(?:csv|tsv)$/i,
    mostBytes: mostBytesOfTable,
    load: async () => (await import("./table/csv.ts")).readCsv,
  },
  {
    names: /\.json$/i,
    mostBytes: mostBytesOfTable,
    load: async () => (await import("./table/json.ts")).readJson,
  },
  {
    names: /\.(?:jsonl|ndjson)$/i,
    mostBytes: mostBytesOfTable,
    load: async () => (await import("./table/json.ts")).readLines,
  },
  {
    names: /\.xlsx$/i,
    load: async () => (await import("./table/xlsx.ts")).readXlsx,
  },
  {
    names: /\.eml$/i,
    load: async () => (await import("./mail/read-mail.ts")).readEml,
  },
  {
    names: /\.mbox$/i,
    mostBytes: mostBytesOfTable,
    load: async () => (await import("./mail/read-mail.ts")).readMbox,
  },
  {
    names: /\.(?:xml|rss|atom|rdf)$/i,
    load: async () => (await import("./feed/read-feed.ts")).readFeed,
  },
  {
    names: /\.pdf$/i,
    mostBytes: mostBytesOfPdf,
    load: async () => (await import("./pdf/read-pdf.ts")).readPdf,
  },
  {
    names: /\.zip$/i,
    mostBytes: mostBytesOfArchive,
    load: async () => (await import("./archive/read-archive.ts")).readZipArchive,
  },
  {
    names: /(?<!\.(?:tar|warc))\.gz$/i,
    mostBytes: mostBytesOfArchive,
    load: async () => (await import("./archive/read-archive.ts")).readGzip,
  },
];

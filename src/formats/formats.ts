/** All formats but plain text and Markdown, in the order in which they are asked for a file. */
import type { Format } from "./format.ts";

/** An export holds hundreds of articles. */
const maxBytesOfExport = 128 * 1024 * 1024;
/** A table, a list or a mailbox holds many articles. */
const maxBytesOfTable = 128 * 1024 * 1024;
/** Most of it are pictures and fonts. */
const maxBytesOfPdf = 128 * 1024 * 1024;
const maxBytesOfArchive = 256 * 1024 * 1024;

export const formats: readonly Format[] = [
  {
    names: /(?:^|\/)[^./]+$|\.(?:txt|text|x?html?)$/i,
    maxBytes: maxBytesOfExport,
    load: async () => (await import("./press-export/read-export-file.ts")).readExportFile,
  },
  {
    names: /\.(?:csv|tsv)$/i,
    maxBytes: maxBytesOfTable,
    load: async () => (await import("./dataset/csv.ts")).readCsv,
  },
  {
    names: /\.json$/i,
    maxBytes: maxBytesOfTable,
    load: async () => (await import("./dataset/json.ts")).readJson,
  },
  {
    names: /\.(?:jsonl|ndjson)$/i,
    maxBytes: maxBytesOfTable,
    load: async () => (await import("./dataset/json.ts")).readLines,
  },
  {
    names: /\.xlsx$/i,
    load: async () => (await import("./dataset/xlsx.ts")).readXlsx,
  },
  {
    names: /\.ods$/i,
    load: async () => (await import("./dataset/ods.ts")).readOds,
  },
  {
    names: /\.xls$/i,
    load: async () => (await import("./dataset/xls.ts")).readXls,
  },
  {
    names: /\.eml$/i,
    load: async () => (await import("./mail/read-mail.ts")).readEml,
  },
  {
    names: /\.mbox$/i,
    maxBytes: maxBytesOfTable,
    load: async () => (await import("./mail/read-mail.ts")).readMbox,
  },
  {
    names: /\.(?:xml|rss|atom|rdf)$/i,
    load: async () => (await import("./feed/read-feed.ts")).readFeed,
  },
  {
    names: /\.(?:odt|ott)$/i,
    isCostly: true,
    load: async () => (await import("./open-document/read-odt.ts")).readOdt,
  },
  {
    names: /\.epub$/i,
    isCostly: true,
    load: async () => (await import("./epub/read-epub.ts")).readEpub,
  },
  {
    names: /\.pdf$/i,
    maxBytes: maxBytesOfPdf,
    isCostly: true,
    load: async () => (await import("./pdf/read-pdf.ts")).readPdf,
  },
  {
    names: /\.warc(?:\.gz)?$/i,
    maxBytes: maxBytesOfArchive,
    isCostly: true,
    load: async () => (await import("./web-page/read-warc.ts")).readWarc,
  },
  {
    names: /\.wacz$/i,
    maxBytes: maxBytesOfArchive,
    holdsFiles: true,
    load: async () => (await import("./web-page/read-warc.ts")).readWacz,
  },
  {
    names: /\.zip$/i,
    maxBytes: maxBytesOfArchive,
    holdsFiles: true,
    load: async () => (await import("./archive/read-archive.ts")).readZipArchive,
  },
  {
    names: /(?<!\.(?:tar|warc))\.gz$/i,
    maxBytes: maxBytesOfArchive,
    holdsFiles: true,
    load: async () => (await import("./archive/read-archive.ts")).readGzip,
  },
  {
    names: /\.docx?$/i,
    isCostly: true,
    load: async () => (await import("./word/read-word.ts")).readWord,
  },
  {
    names: /\.(?:rtf|doc)$/i,
    maxBytes: maxBytesOfExport,
    isCostly: true,
    load: async () => (await import("./rtf/read-rtf.ts")).readRtf,
  },
  {
    names: /\.(?:x?html?|doc)$/i,
    isCostly: true,
    load: async () => (await import("./web-page/read-web-page.ts")).readWebPage,
  },
  {
    names: /\.mht(?:ml)?$/i,
    isCostly: true,
    load: async () => (await import("./web-page/read-web-archive.ts")).readWebArchive,
  },
];

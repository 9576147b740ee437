/** What the name of a file says about its contents. */
import type { Problem } from "../record/record.ts";
import { formats } from "./formats.ts";

/** A name that ends like an article's file: "a.txt", "a.md"; or has no ending. */
const textFile = /(?:^|\/)[^./]+$|\.(?:txt|text|md|markdown)$/i;

/** Whether files of this name are read as articles. */
export function isArticleFile(file: string): boolean {
  return textFile.test(file) || formats.some(({ names }) => names.test(file));
}

/** The endings of the names of articles' files, as readers know them: ".txt", ".md", ".html" … */
export function listEndings(): string[] {
  return commonEndings.filter((ending) => isArticleFile(`a${ending}`));
}

const commonEndings = [
  ...[".txt", ".md", ".html", ".mhtml", ".docx", ".odt", ".rtf", ".epub", ".pdf", ".xlsx", ".ods"],
  ...[".csv", ".json", ".jsonl", ".xml", ".rss", ".ris", ".bib", ".eml", ".mbox", ".warc", ".zip"],
];

/** Whether files of this name hold other files. */
export function isArchive(file: string): boolean {
  return nameFileType(file) === "archive";
}

/** What files that are not read are called, by the ends of their names. */
const otherTypes: [names: RegExp, called: string][] = [
  [/\.(?:x?html?|mht(?:ml)?|webarchive|warc(?:\.gz)?|wacz)$/i, "web page"],
  [/\.(?:docx?|odt|rtf|pages|wpd|epub)$/i, "document"],
  [/\.pdf$/i, "PDF"],
  [/\.(?:xlsx?|ods|csv|tsv|numbers)$/i, "table"],
  [/\.(?:json|jsonl|ndjson|xml|ya?ml|ris|bib|rss|atom)$/i, "data"],
  [/\.(?:eml|msg|mbox)$/i, "mail"],
  [/\.(?:zip|gz|tgz|tar|7z|rar|bz2|xz)$/i, "archive"],
  [/\.(?:jpe?g|png|gif|webp|tiff?|bmp|svg|heic|avif)$/i, "picture"],
  [/\.(?:srt|vtt|sub|ass|ssa|sbv)$/i, "subtitles"],
  [/\.(?:mp[34]|m4a|wav|ogg|mov|avi|mkv|webm)$/i, "sound or film"],
];

/** Why a file whose name is not that of an article is not read. */
export function toTypeProblem(file: string): Problem {
  const type = nameFileType(file);
  return { kind: "file-type", ...(type !== undefined && { found: type }) };
}

/** @example "minutes/May.PDF" → "PDF"; nothing for a name that tells nothing. */
function nameFileType(file: string): string | undefined {
  return otherTypes.find(([names]) => names.test(file))?.[1];
}

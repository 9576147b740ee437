/** What the name of a file tells of what is in it. */

/** A name that ends like an article's file: "a.txt", "a.md"; or has no ending. */
const articleFile = /(?:^|\/)[^./]+$|\.(?:txt|text|md|markdown)$/i;

/** Whether files of this name are read as articles. */
export function isArticleFile(file: string): boolean {
  return articleFile.test(file);
}

/** What files that are not read are called, by the ends of their names. */
const otherTypes: [names: RegExp, called: string][] = [
  [/\.(?:x?html?|mht(?:ml)?|webarchive|warc|wacz)$/i, "web page"],
  [/\.(?:docx?|odt|rtf|pages|wpd|epub)$/i, "document"],
  [/\.pdf$/i, "PDF"],
  [/\.(?:xlsx?|ods|csv|tsv|numbers)$/i, "table"],
  [/\.(?:json|jsonl|ndjson|xml|ya?ml|ris|bib|rss|atom)$/i, "data"],
  [/\.(?:eml|msg|mbox)$/i, "mail"],
  [/\.(?:zip|gz|tgz|tar|7z|rar|bz2|xz)$/i, "archive"],
  [/\.(?:jpe?g|png|gif|webp|tiff?|bmp|svg|heic|avif)$/i, "picture"],
  [/\.(?:mp[34]|m4a|wav|ogg|mov|avi|mkv|webm)$/i, "sound or film"],
];

/** @example "minutes/May.PDF" → "PDF"; nothing for a name that tells nothing. */
export function nameFileType(file: string): string | undefined {
  return otherTypes.find(([names]) => names.test(file))?.[1];
}

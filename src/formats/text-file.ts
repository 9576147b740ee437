/** A source text → its article: as its format told, else Markdown where name or first line say so, else plain text. */
import type { ArticleSource, TextReading } from "./article-source.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { findOutletInName } from "./outlet-in-name.ts";
import { readPlainText } from "./plain-text.ts";
import type { SourceFile } from "./source-file.ts";

/** The article of a source text. */
export function toArticleSource(source: SourceFile): ArticleSource {
  const { file, part, encoding, bytes, sha256, text, withheld, problems } = source;
  const reading = readText(source);
  return {
    file,
    ...(part && { part }),
    ...originalOf(source),
    encoding,
    bytes,
    sha256,
    text,
    ...reading,
    ...(withheld?.length && { withheld }),
    problems: [...problems, ...reading.problems],
  };
}

/**
 * Reads a text in the format that it is in. Words of a newspaper are not given to a parser of
 * Markdown, which makes a list of "1986. A great year": a file has to say that it is Markdown.
 */
export function readText({ listed, ...source }: TextFile): TextReading {
  const reading = readFormat(source);
  const publisher = reading.stated?.publisher ?? findOutletInName(source.file);
  const stated = { ...reading.stated, ...(publisher && { publisher }), ...listed };
  return Object.keys(stated).length > 0 ? { ...reading, stated } : reading;
}

function readFormat({ file, text, extracted }: Omit<TextFile, "listed">): TextReading {
  if (extracted) return extracted;
  if (isPageDump(text)) return readPlainText(text);
  if (markdownFile.test(file)) return readMarkdown(text);
  if (headed.test(text)) return readMarkdown(text);
  if (fenced.test(text)) {
    const reading = readMarkdown(text);
    if (Object.keys(reading.stated ?? {}).length > 0) return reading;
  }
  return readPlainText(text);
}

/** A page is handed out as text: its scripts would run in the site's name. */
function originalOf({ file, extracted, original }: SourceFile): Pick<ArticleSource, "original"> {
  if (!extracted) return { original: "txt" };
  if (!original) return {};
  const ending = /\.([a-z\d]{1,8})$/i.exec(file)?.[1]?.toLowerCase() ?? "bin";
  return { original: isActive.test(ending) ? `${ending}.txt` : ending };
}

/** What a browser shows as a page. */
const isActive = /^(?:x?html?|mht(?:ml)?|xml|svg|eml|js|txt|md)$/;

/** What of a source text tells how it is to be read. */
export type TextFile = Pick<SourceFile, "file" | "text" | "extracted" | "listed">;

/**
 * A page that a program turned into Markdown whole, menus and all: many lines are nothing but a link. Where its
 * article stands is found as in a page that was saved as text.
 */
function isPageDump(text: string): boolean {
  const links = text.match(linkLine)?.length ?? 0;
  return links >= fewestLinks && links > (text.match(anyLine)?.length ?? 0) * 0.2;
}

const fewestLinks = 22;
/** `* [World](/world)`, `[](/home)` */
const linkLine = /^[ \t*+-]{0,12}!?\[[^[\]\n]{0,200}\]\([^()\s]{0,2000}\)[ \t]*$/gm;
const anyLine = /^.*\S/gm;

const markdownFile = /\.(?:md|markdown)$/i;

/** `# A headline` on the first line */
const headed = /^\s{0,20}# \S/;

/** `---` or `+++` on the first line: perhaps front matter */
const fenced = /^\s{0,20}(?:---|\+\+\+)[ \t]*[\r\n]/;

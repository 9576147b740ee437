/** What a file says about itself between two `---` lines at its top, as Markdown files do. */
import type { Span } from "../record/record.ts";

/** Plain `key: value` lines; lists and nested values are left out. */
export interface FrontMatter extends Span {
  values: ReadonlyMap<string, string>;
}

/** In: the source text. Out: its front matter, if the text begins with one. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const opened = fence.exec(text.slice(0, 400));
  if (!opened) return undefined;
  const head = text.slice(0, longest);
  const closed = /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(head.slice(opened[0].length - 1));
  if (!closed) return undefined;
  const end = opened[0].length - 1 + closed.index + closed[0].length;
  const values = new Map<string, string>();
  for (const line of head.slice(opened[0].length, end).split("\n")) {
    const [, key, value] = keyValue.exec(line.trimEnd()) ?? [];
    if (key && value) values.set(key.toLowerCase(), unquote(value.trim()));
  }
  if (values.size === 0) return undefined;
  return { start: text.indexOf("-"), end, values };
}

const longest = 8000;
const fence = /^\s{0,20}---[ \t]*\r?\n/;

/** `title: "A headline"` */
const keyValue = /^([A-Za-z][\w -]{0,30}):[ \t]+(\S.*)$/;

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted?.[2] ?? value;
}

/** Front matter, or a heading on the first line, makes a file Markdown; a `*` in an article does not. */
export function isMarkdown(text: string): boolean {
  return readFrontMatter(text) !== undefined || headingFirst.test(text.slice(0, 400));
}

const headingFirst = /^\s{0,20}#\s\S/;

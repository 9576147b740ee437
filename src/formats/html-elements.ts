/** What is known of the elements of HTML, in Markdown, pages and documents. */
import type { StyledWords } from "../record/record.ts";

/** Elements whose content no reader sees as text. */
export const withoutText = new Set([
  ...["script", "style", "template", "noscript", "iframe", "object", "svg", "head", "select"],
]);

/** Elements that begin and end within a line of text; all others stand by themselves. */
export const partOfLine = new Set([
  ...[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "big",
    "br",
    "cite",
    "code",
    "data",
    "del",
    "dfn",
    "em",
    "font",
  ],
  ...["i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong"],
  ...["sub", "sup", "time", "tt", "u", "var", "wbr"],
]);

/** How an element sets its words off from the rest. */
export const styleOfElement: Readonly<Record<string, StyledWords["style"]>> = {
  em: "emphasis",
  i: "emphasis",
  cite: "emphasis",
  strong: "strong",
  b: "strong",
  del: "deleted",
  s: "deleted",
  mark: "highlighted",
  code: "code",
};

/**
 * The name in a tag, with the slash of a closing one.
 *
 * @example "<BR />" → "br", "</b>" → "/b"; a comment → "!--"
 */
export function tagName(tag: string): string {
  let end = tag.startsWith("</") ? 2 : 1;
  while (end < tag.length && !" \t\r\n/>".includes(tag[end] ?? "")) end += 1;
  return tag.slice(1, end).toLowerCase();
}

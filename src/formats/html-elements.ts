/** What is known of the elements of HTML that turn up in Markdown. */

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

/** One line of the concordance → its entry in the list: before, word, after, and the article. */
import { mark, t } from "../../text/interface-language.ts";
import type { ContextLine } from "../../search/query/concordance/find-lines.ts";
import { type LineOrder, sortedWord } from "../../search/query/concordance/sort-lines.ts";
import { articlePath } from "../../site/shared/routes.ts";
import { element } from "../element.ts";
import { engine } from "../search/engine.ts";
import { type Phrases, toHighlightFragment } from "../search/highlight-fragment.ts";

const parts = { headline: mark("headline"), caption: mark("caption"), text: "" } as const;
/** What is shown of a sentence on each side of the word, in characters. */
const maxSide = 300;
/** Signs at a word that stay with it, so that the words after it stand in one column. */
const closing = /^[^\s\p{L}\p{N}]+(?=\s|$)/u;
const opening = /(?<=\s|^)[^\s\p{L}\p{N}]+$/u;

/** @returns the address of a passage, from the root of the site, where the words are marked */
function lineAddress({ source, anchor }: ContextLine, phrases: Phrases): string {
  return `${articlePath(source.id)}#${toHighlightFragment(anchor, phrases)}`;
}

/** @param phrases what to highlight in the article's page */
export function toLineView(line: ContextLine, order: LineOrder, phrases: Phrases): HTMLLIElement {
  const { text, start, end, part, source } = line;
  const [left, right] = [text.slice(0, start), text.slice(end)];
  const [first, last] = [opening.exec(left)?.[0] ?? "", closing.exec(right)?.[0] ?? ""];
  const before = cutStart(left.slice(0, left.length - first.length));
  const after = cutEnd(right.slice(last.length).trimStart());
  const sorted = sortedWord(order);
  const toSide = (side: "before" | "after", words: string) =>
    element(
      "span",
      { class: `line-${side}` },
      ...(sorted?.side === side ? emphasise(words, side, sorted.number) : [words]),
    );
  const link = element(
    "a",
    { href: lineAddress(line, phrases), lang: source.language, dir: "auto" },
    toSide("before", before),
    element(
      "span",
      { class: "line-word" },
      first,
      element("mark", {}, text.slice(start, end)),
      last,
    ),
    " ",
    toSide("after", after),
  );
  const title = element("bdi", { lang: source.language }, source.title);
  const place = parts[part] === "" ? [title] : [`${t(parts[part])}, `, title];
  return element("li", {}, link, " ", element("span", { class: "line-article" }, ...place));
}

/** So far from the word, in letters, the one that the lines are sorted by is looked for. */
const reach = 120;

/** The word that the lines are sorted by stands out. */
function emphasise(
  text: string,
  side: "before" | "after",
  number: number,
): (string | HTMLElement)[] {
  const isAfter = side === "after";
  const from = isAfter ? 0 : Math.max(0, text.length - reach);
  const words = engine().findWords(text, from, isAfter ? reach : undefined);
  const word = words.at(isAfter ? number - 1 : -number);
  if (!word) return [text];
  const printed = element("b", {}, text.slice(word.start, word.end));
  return [text.slice(0, word.start), printed, text.slice(word.end)];
}

function cutStart(text: string): string {
  if (text.length <= maxSide) return text;
  const rest = text.slice(-maxSide);
  return `… ${rest.slice(rest.indexOf(" ") + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= maxSide) return text;
  const rest = text.slice(0, maxSide);
  return `${rest.slice(0, Math.max(rest.lastIndexOf(" "), 1))} …`;
}

/** A clean document → the element that holds its article, as Readability finds it. */
import { Readability } from "@mozilla/readability";
import { isShorter } from "./page-context.ts";

/**
 * Finds the article, without the captions of pictures.
 *
 * @param document as `cleanMarkup` gives it: Readability bears no other. It is changed.
 * @returns nothing where the page has no text that it takes for an article.
 */
export function findBody(document: Document): Node | undefined {
  for (const element of document.querySelectorAll("[class]"))
    if (isCaption(element)) element.remove();
  for (const link of document.querySelectorAll("p a")) removeCard(link);
  const options = { serializer: (node: Node) => node, disableJSONLD: true };
  return new Readability<Node>(document, options).parse()?.content ?? undefined;
}

/**
 * What a page shows when a reader points at a link stands right behind it: its first word again (“Ada L. Marsh”), with
 * links to more about them.
 */
function removeCard(link: Element): void {
  const card = link.nextElementSibling;
  const [first = ""] = wordsOf(link).split(" ");
  if (card?.localName !== "span" || link.nextSibling !== card || first === "") return;
  if (wordsOf(card).startsWith(first) && card.querySelectorAll("a").length > 1) card.remove();
}

function wordsOf({ textContent }: Element): string {
  return (textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** `<div class="caption-full">`; a whole text may stand in `<div class="with-caption">`. */
function isCaption(element: Element): boolean {
  const names = element.getAttribute("class") ?? "";
  return captionName.test(names) && isShorter(element, longestCaption);
}

const captionName = /caption/i;
const longestCaption = 1000;

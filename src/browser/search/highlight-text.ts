/** A text and what is highlighted in it → text nodes and mark elements, never HTML. */
import type { HighlightSpan } from "../../search/query/highlights.ts";
import { element } from "../element.ts";

export function highlight(text: string, highlights: readonly HighlightSpan[]): Node[] {
  const nodes: Node[] = [];
  let position = 0;
  for (const { start, end, tier } of highlights) {
    nodes.push(document.createTextNode(text.slice(position, start)));
    nodes.push(element("mark", { class: tier === 2 ? "near" : undefined }, text.slice(start, end)));
    position = end;
  }
  nodes.push(document.createTextNode(text.slice(position)));
  return nodes;
}

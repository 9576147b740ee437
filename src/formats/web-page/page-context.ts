/** The elements around a text → what its blocks are, and in which lists, quotations and tables they stand. */
import { append } from "../../text/long-lists.ts";
import type { Container } from "../../record/record.ts";
import type { StatedBlock } from "../article-source.ts";

/** What the blocks of an element are, and stand in. */
export interface Context {
  kind: StatedBlock["kind"];
  depth?: number;
  within: readonly Container[];
  /** The list or table that is open, with the item or cell that was read last. */
  open?: Item | Cell;
}

type Item = Extract<Container, { kind: "list" }>;
type Cell = Extract<Container, { kind: "table" }>;

/** The context of what stands in an element. */
export function toInner(element: Element, context: Context, start: number): Context {
  const { within, open } = context;
  const tag = element.localName;
  const inner: Context = { kind: "paragraph", within, ...(open && { open }) };
  if (isHeading.test(tag)) return { ...inner, kind: "heading", depth: Math.max(2, Number(tag[1])) };
  if (tag === "blockquote") return { ...inner, within: [...within, { kind: "quotation", start }] };
  if ((tag === "ul" || tag === "ol") && !within.some((list) => list.start === start))
    return { ...inner, open: { kind: "list", start, item: 0, ordered: tag === "ol" } };
  if (tag === "table")
    return isTable(element) ? { ...inner, open: openTable(start) } : { kind: "paragraph", within };
  if (open?.kind === "list" && tag === "li") open.item += 1;
  else if (open?.kind === "table" && tag === "tr")
    Object.assign(open, { row: open.row + 1, column: 0 });
  else if (open?.kind === "table" && isCell.test(tag))
    Object.assign(open, { column: open.column + 1, heading: tag === "th" });
  else return inner;
  return tag === "tr" ? inner : { kind: "paragraph", within: [...within, { ...open }] };
}

function openTable(start: number): Cell {
  return { kind: "table", start, row: 0, column: 0, heading: false };
}

const isCell = /^t[dh]$/;

/** Whether a table is one: many pages lay out their text in a table. */
function isTable(element: Element): boolean {
  const rows = [...element.querySelectorAll("tr")];
  const isRow = ({ children }: Element) => children.length > 1;
  const isSmall = (cell: Element) => isShorter(cell, longestCell);
  return (
    rows.length > 1 &&
    rows.every(isRow) &&
    element.querySelector("table") === null &&
    [...element.querySelectorAll("td")].every(isSmall)
  );
}

const longestCell = 300;

const isHeading = /^h[1-6]$/;

/** Whether an element shows less than a number of characters. It is not read further. */
export function isShorter(element: Element, limit: number): boolean {
  let length = 0;
  const open: Node[] = [element];
  for (let node = open.pop(); node && length < limit; node = open.pop()) {
    if (node.nodeType === textNode) length += (node.nodeValue ?? "").replaceAll(/\s+/g, " ").length;
    else append(open, node.childNodes);
  }
  return length < limit;
}

const textNode = 3;

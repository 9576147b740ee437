/**
 * Text → repairs: what is displayed instead of damaged characters. The source keeps them.
 *
 * What is certain is repaired; what only looks wrong (a number such as `3330,000`) is flagged and
 * displayed as it stands. Boilerplate is not displayed as text and is left alone.
 */
import type { Block, Repair, Span } from "../../record/record.ts";
import { isMarkdown } from "../front-matter.ts";
import { findMarkdownMarks } from "./markdown.ts";
import { findControlWords, isRichText } from "./rich-text.ts";
import { repairRules } from "./rules.ts";

/** In: the source text and its blocks. Out: repairs in order, none overlapping. */
export function findRepairs(text: string, blocks: readonly Block[]): Repair[] {
  const rules = [
    ...(isMarkdown(text) ? [findMarkdownMarks] : []),
    ...(isRichText(text) ? [findControlWords] : []),
    ...repairRules,
  ];
  return blocks.flatMap((block) => {
    if (block.kind === "boilerplate") return [];
    const passage = text.slice(block.start, block.end);
    return settle(rules.flatMap((rule) => rule(passage))).map((repair) => ({
      ...repair,
      start: block.start + repair.start,
      end: block.start + repair.end,
    }));
  });
}

/** In: the source text, a span of it, all repairs in order. Out: the span as displayed. */
export function repairText(text: string, span: Span, repairs: readonly Repair[]): string {
  const parts: string[] = [];
  let position = span.start;
  for (let i = findFirst(repairs, span.start); i < repairs.length; i += 1) {
    const repair = repairs[i];
    if (!repair || repair.end > span.end) break;
    parts.push(text.slice(position, repair.start), repair.text);
    position = repair.end;
  }
  parts.push(text.slice(position, span.end));
  return parts.join("");
}

/** Where two find the same characters, the one that starts first counts, then the longer. */
function settle(found: Repair[]): Repair[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let position = 0;
  return found.filter(({ start, end }) => {
    if (start < position) return false;
    position = end;
    return true;
  });
}

/** The index of the first repair that starts at or after a position. */
function findFirst(repairs: readonly Repair[], position: number): number {
  let low = 0;
  let high = repairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((repairs[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

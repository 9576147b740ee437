/** Text → repairs: what is displayed instead of damaged characters. */
import type { Block, Repair } from "./record.ts";

/** In: the source text and its blocks. Out: repairs in order, none overlapping. */
export function findRepairs(_text: string, _blocks: readonly Block[]): Repair[] {
  return [];
}

/** In: the source text, a span of it, all repairs. Out: the span as displayed. */
export function repairText(
  text: string,
  span: { start: number; end: number },
  repairs: readonly Repair[],
): string {
  let displayed = "";
  let position = span.start;
  for (const repair of repairs) {
    if (repair.start < position || repair.end > span.end) continue;
    displayed += text.slice(position, repair.start) + repair.text;
    position = repair.end;
  }
  return displayed + text.slice(position, span.end);
}

/** Tallies of the report, and those of lines, which all labelled articles have. */
import { readLabelledBlocks } from "./mended.ts";

/** One line of the report: `right` of `all`. */
export interface Tally {
  what: string;
  right: number;
  all: number;
}

export function count(tally: Tally, right: boolean): void {
  tally.all += 1;
  if (right) tally.right += 1;
}

export function printTallies(tallies: readonly Tally[]): void {
  for (const { what, right, all } of tallies) {
    const share = all === 0 ? "" : `  ${((100 * right) / all).toFixed(1)} %`;
    console.log(`  ${what.padEnd(66)} ${right} of ${all}${share}`);
  }
}

export interface LabelledLines {
  text: string;
  /** Kinds of the lines that are no paragraph, by number; "a/b" where either is right. */
  labels: Record<string, string>;
}

/** In: articles with their labelled lines. Out: how many lines are of the right kind. */
export function measureLines(articles: readonly LabelledLines[]): Tally[] {
  const lines = { what: "lines of the right kind", right: 0, all: 0 };
  const others = { what: "lines that are no paragraph, of the right kind", right: 0, all: 0 };
  const lost = { what: "lines of text lost to boilerplate", right: 0, all: 0 };
  for (const { text, labels } of articles) {
    const kinds = readLineKinds(text);
    text.split("\n").forEach((line, index) => {
      if (line.trim() === "") return;
      const label =
        labels[index + 1] ?? (/^https?:\S+$/.test(line.trim()) ? "boilerplate" : "paragraph");
      const kind = kinds.get(index + 1) ?? "";
      const right = label.split("/").includes(kind);
      const tallies = label === "paragraph" ? [lines] : [lines, others];
      for (const tally of tallies) count(tally, right);
      if (label === "paragraph") count(lost, kind === "boilerplate");
    });
  }
  return [lines, others, lost];
}

/** The kind of the first block on each line. */
function readLineKinds(text: string): Map<number, string> {
  const kinds = new Map<number, string>();
  for (const { kind, line, start, end } of readLabelledBlocks(text)) {
    const last = line + text.slice(start, end).split("\n").length - 1;
    for (let at = line; at <= last; at += 1) if (!kinds.has(at)) kinds.set(at, kind);
  }
  return kinds;
}

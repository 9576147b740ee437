/** Counts of what is right, alone or in several sets of articles; and those of lines, which all labelled articles have. */
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

/** The same counts in several sets of articles side by side. */
export interface SetTallies {
  sets: string[];
  figures: { what: string; tallies: Omit<Tally, "what">[] }[];
}

/** Prints one line a count, with a column for each set; "–" where a set has no such labels. */
export function printSets({ sets, figures }: SetTallies): void {
  const rows = figures.map(({ what, tallies }) => {
    const cells = tallies.map(({ right, all }, place) => [sets[place] ?? "", format(right, all)]);
    return [what, Object.fromEntries(cells)];
  });
  console.table(Object.fromEntries(rows));
}

function format(right: number, all: number): string {
  return all === 0 ? "–" : `${right} of ${all}`;
}

export interface LabelledLines {
  text: string;
  /** Kinds of the lines that are no paragraph, by number; "a/b" where either is right. */
  labels: Record<string, string>;
}

/** Counts lines of the right kind. The address that the collection puts over each article is not counted. */
export function measureLines(articles: readonly LabelledLines[]): Tally[] {
  const lines = { what: "lines whose kind is right", right: 0, all: 0 };
  const others = {
    what: "headlines, captions and other lines that are no paragraph, right",
    right: 0,
    all: 0,
  };
  const lost = { what: "lines of text wrongly set aside", right: 0, all: 0 };
  for (const { text, labels } of articles) {
    const kinds = readLineKinds(text);
    const printed = text.split("\n");
    const top = printed.findIndex((line) => line.trim() !== "");
    printed.forEach((line, index) => {
      const isAddress = /^https?:\S+$/.test(line.trim());
      if (line.trim() === "" || (isAddress && index === top)) return;
      const label = labels[index + 1] ?? (isAddress ? "boilerplate" : "paragraph");
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

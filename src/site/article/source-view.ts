/** The source of an article line by line, with everything that was set aside or repaired, and the rule for each. */
import { mark, t } from "../../text/interface-language.ts";
import { lineEnd } from "../../text/lines.ts";
import type { Block, Repair, Span } from "../../record/record.ts";
import { isFormatMark } from "../../text/mend/format-marks.ts";
import type { Article } from "../shared/corpus-index.ts";
import { displayedRepairs } from "../shared/lay-out-blocks.ts";
import { formatRepair } from "./repair-words.ts";

export interface SourceLine {
  number: number;
  /** Together they are the line as received. */
  pieces: SourcePiece[];
  /** What ends it: a line feed, a carriage return before one, a form feed …; nothing after the last line. */
  ending: string;
  /** What was done to the line, as sentences. */
  notes: string[];
}

export interface SourcePiece {
  text: string;
  /** The part it plays; nothing for blank space. */
  kind: Block["kind"] | "blank";
  repaired: boolean;
}

const playedParts: Record<Block["kind"], string | undefined> = {
  title: mark("Headline"),
  standfirst: mark("Standfirst"),
  paragraph: undefined,
  subheading: mark("Sub-heading"),
  caption: mark("Picture caption"),
  credit: mark("Credits"),
  boilerplate: mark("Set aside"),
};

/** Lists every line of the source, blank ones too: joined with their endings they are the source. */
export function sourceLines(article: Article): SourceLine[] {
  const { text, record } = article;
  const lines: SourceLine[] = [];
  const marks = {
    blocks: [...record.blocks].reverse(),
    repairs: displayedRepairs(article).reverse(),
  };
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    const content = text.slice(start, match.index);
    lines.push(readLine(content, { start, number: lines.length + 1, ending: match[0] }, marks));
    start = match.index + match[0].length;
  }
  const last = { start, number: lines.length + 1, ending: "" };
  return [...lines, readLine(text.slice(start), last, marks)];
}

interface Marks {
  /** In reverse order, so that those already passed are popped off the end. */
  blocks: Block[];
  repairs: Repair[];
}

function readLine(
  content: string,
  { start, number, ending }: { start: number; number: number; ending: string },
  marks: Marks,
): SourceLine {
  const end = start + content.length;
  const blocks = takeWithin(marks.blocks, start, end);
  const repairs = takeWithin(marks.repairs, start, end);
  const cuts = [...blocks, ...repairs].flatMap((span) => [span.start, span.end]);
  const edges = [...new Set([start, end, ...cuts])]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b);
  const [blockAt, repairAt] = [walkAlong(blocks), walkAlong(repairs)];
  const pieces = edges.slice(1).map((edge, index): SourcePiece => {
    const from = edges[index] ?? start;
    return {
      text: content.slice(from - start, edge - start),
      kind: blockAt(from)?.kind ?? "blank",
      repaired: repairAt(from) !== undefined,
    };
  });
  const startsHere = (span: { start: number }) => span.start >= start;
  return {
    number,
    pieces,
    ending,
    notes: [
      ...blocks.filter(startsHere).flatMap(partNote),
      ...repairs
        .filter((repair) => startsHere(repair) && !isFormatMark(repair))
        .map((repair) =>
          formatRepair(content.slice(repair.start - start, repair.end - start), repair),
        ),
      ...(repairs.some((repair) => startsHere(repair) && isFormatMark(repair))
        ? [t("Marks of the file’s format are not shown")]
        : []),
    ],
  };
}

/** Makes a function that gives the span around a position; positions must be asked in rising order. */
function walkAlong<T extends Span>(spans: readonly T[]): (position: number) => T | undefined {
  let next = 0;
  return (position) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= position) next += 1;
    const span = spans[next];
    return span && span.start <= position ? span : undefined;
  };
}

/** Takes the spans that overlap start..end; one that goes on after end stays for the next line. */
function takeWithin<T extends Span>(lastFirst: T[], start: number, end: number): T[] {
  const within: T[] = [];
  let next = lastFirst.at(-1);
  while (next && next.start <= end && (next.start < end || start === end)) {
    if (next.end > start) within.push(next);
    if (next.end > end) break;
    lastFirst.pop();
    next = lastFirst.at(-1);
  }
  return within;
}

function partNote({ kind, rule }: Block): string[] {
  const part = playedParts[kind];
  if (!part) return [];
  return [rule ? t("{part}: {rule}", { part: t(part), rule: t(rule) }) : t(part)];
}

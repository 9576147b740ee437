/** Figures as marked by hand (tests/labelled/figures.json) against what the build finds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleRecord, Figure } from "../../src/record/record.ts";
import { readFolder } from "../../src/corpus/read-folder.ts";

type Pair = [start: number, end: number];

/** A figure as marked; the file says what the fields mean. */
export interface FigureLabel {
  start: number;
  end: number;
  words?: string;
  value?: number;
  limit?: Figure["limit"];
  of?: Pair;
  outcome?: Figure["outcome"];
  by?: (Pair | null)[];
  optional?: true;
  place?: string;
}

type Labels = Record<string, FigureLabel[]>;

export interface FigureLabels {
  seeds: Labels;
  tuned: Labels;
  heldBack: Labels;
}

/** What is right and wrong with the figures of some articles. The lists name each fault. */
export interface FigureScore {
  marked: number;
  found: number;
  /** Of those found: marked too, with the same number. */
  right: number;
  /** Said to be of another thing, or to tell of another outcome, than the text says. */
  wrongSubject: string[];
  /** Said by another than the text says, or by someone where it names nobody. */
  wrongSource: string[];
  /** Marked figures whose source is named in the text, and how many of them got it. */
  sourced: number;
  sourceFound: number;
  /** Found, but no figure. */
  invented: string[];
  missed: string[];
}

export function readFigureLabels(): FigureLabels {
  const file = join(import.meta.dirname, "../../tests/labelled/figures.json");
  return JSON.parse(readFileSync(file, "utf8"));
}

/** @param labels - of some articles in the folder, by file or by name without ".txt". */
export async function scoreFigures(folder: string, labels: Labels): Promise<FigureScore> {
  const score: FigureScore = {
    ...{ marked: 0, found: 0, right: 0, sourced: 0, sourceFound: 0 },
    ...{ wrongSubject: [], wrongSource: [], invented: [], missed: [] },
  };
  const { articles, texts } = await readFolder(folder);
  for (const record of articles) {
    const marked = labels[record.file] ?? labels[record.file.replace(/\.txt$/, "")];
    if (!marked) continue;
    scoreArticle(record, { marked, text: texts.get(record.id) ?? "" }, score);
  }
  return score;
}

function scoreArticle(
  record: ArticleRecord,
  { marked, text }: { marked: readonly FigureLabel[]; text: string },
  score: FigureScore,
): void {
  const name = ({ start, end }: { start: number; end: number }) =>
    `${record.file}: ${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  const isSame = (label: FigureLabel, figure: Figure) =>
    label.start < figure.end && figure.start < label.end;
  for (const label of marked) {
    if (!label.optional) score.marked += 1;
    const figure = record.figures.find((candidate) => isSame(label, candidate));
    if (!figure && !label.optional) score.missed.push(name(label));
    if (!figure || label.optional) continue;
    const named = (label.by ?? []).filter((pair) => pair !== null);
    if (named.length > 0 && !label.by?.includes(null)) {
      score.sourced += 1;
      if (isRightSource(text, label, figure) && isAttributed(figure)) score.sourceFound += 1;
    }
  }
  for (const figure of record.figures) {
    const label = marked.find((candidate) => isSame(candidate, figure));
    if (!label?.optional) score.found += 1;
    if (!label) score.invented.push(name(figure));
    if (!label || label.optional) continue;
    const sameNumber = label.value === figure.value && label.limit === figure.limit;
    if (sameNumber && label.start === figure.start && label.end === figure.end) score.right += 1;
    if (!isRightSubject(label, figure))
      score.wrongSubject.push(`${name(figure)} ${figure.outcome}`);
    if (!isRightSource(text, label, figure))
      score.wrongSource.push(
        `${name(figure)} by ${figure.by && text.slice(figure.by.start, figure.by.end)} ${figure.speaker}`,
      );
  }
}

/** What is not told is not wrong; what is told must be what the text says. */
function isRightSubject({ of, outcome }: FigureLabel, figure: Figure): boolean {
  if (figure.outcome !== undefined && figure.outcome !== outcome) return false;
  if (!figure.of) return true;
  return (
    of !== undefined &&
    figure.of.start < of[1] &&
    of[0] < figure.of.end &&
    sharesAnEnd(figure.of, of)
  );
}

function sharesAnEnd({ start, end }: { start: number; end: number }, [from, to]: Pair): boolean {
  return start === from || end === to;
}

function isAttributed({ by, speaker }: Figure): boolean {
  return by !== undefined || speaker !== undefined;
}

/** The same words, or words of the same name elsewhere: "Gladkov" for "Vyacheslav Gladkov". */
function isRightSource(text: string, { by = [] }: FigureLabel, figure: Figure): boolean {
  if (!isAttributed(figure)) return true;
  const found = figure.by;
  if (!found) return by.length > 0;
  const words = text.slice(found.start, found.end).toLowerCase();
  return by.some((pair) => {
    if (pair === null) return false;
    if (found.start < pair[1] && pair[0] < found.end) return true;
    const marked = text.slice(pair[0], pair[1]).toLowerCase();
    return marked.endsWith(words) || words.endsWith(marked);
  });
}

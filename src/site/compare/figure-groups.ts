/** An event → its figures, grouped by what they count; values that differ stand side by side. */
import { mark, t } from "../../text/interface-language.ts";
import { type Outcome, outcomes, type Figure } from "../../record/record.ts";
import { countTexts } from "../copies/copies.ts";
import { capitalize } from "../../text/capitalize.ts";
import { displaySpan } from "../shared/lay-out-blocks.ts";
import { formatNumber } from "../shared/wording.ts";
import type { Event } from "./events.ts";
import type { Report } from "./reports.ts";

export interface ReportedFigure {
  figure: Figure;
  report: Report;
}

/** A value, and all figures that give it. */
export interface ReportedValue {
  words: string;
  figures: ReportedFigure[];
}

export interface FigureGroup {
  /** "Dead", "Wounded: soldiers", "Missiles". */
  label: string;
  /** The smallest first; those without a number come last. */
  values: ReportedValue[];
  /** True when there are different numbers. Which one is right is not said. */
  differs: boolean;
  /** A sentence beside the label. */
  note: string;
}

const outcomeWords: Record<Outcome, string> = {
  dead: mark("Dead"),
  wounded: mark("Wounded"),
  casualties: mark("Dead or wounded"),
  missing: mark("Missing"),
  displaced: mark("Displaced"),
  detained: mark("Detained"),
  rescued: mark("Rescued"),
  lost: mark("Lost"),
  destroyed: mark("Destroyed"),
  damaged: mark("Damaged"),
  downed: mark("Shot down"),
};

/** Groups the figures of an event: first what happened to people, and of that first what most articles report. */
export function groupFigures(event: Event): FigureGroup[] {
  const figures = event.articles.flatMap(({ reports }) =>
    reports.flatMap((report) => report.figures.map((figure) => ({ figure, report }))),
  );
  const groups = Map.groupBy(figures, toKey);
  return [...groups.values()]
    .map(toGroup)
    .sort((a, b) => a.rank - b.rank || b.articles - a.articles || (a.label < b.label ? -1 : 1))
    .map(({ label, values, differs, note }) => ({ label, values, differs, note }));
}

function toKey({ figure, report }: ReportedFigure): string {
  return `${figure.outcome ?? ""}/${subjectOf(figure, report).toLowerCase()}`;
}

/** Words that say no more than that people are counted. */
const anyone = /^(?:more\s|other\s)?(?:people|persons|others)$/i;

/** What is counted, in the words of the text; nothing when that is just people. */
function subjectOf({ of }: Figure, { article: { text, record } }: Report): string {
  if (!of) return "";
  const words = displaySpan(text, of, record.repairs);
  return anyone.test(words) ? "" : words;
}

/** Copies of one text count as one article: they are one voice. */
function toGroup(group: readonly ReportedFigure[]) {
  const [first] = group;
  const outcome = first?.figure.outcome;
  const subject = first ? subjectOf(first.figure, first.report) : "";
  const values = toValues(group);
  const numbers = new Set(values.flatMap(({ figures }) => numberOf(figures[0]?.figure)));
  const articles = countTexts(group.map(({ report }) => report.article));
  const differs = numbers.size > 1;
  return {
    label: toLabel(outcome, subject),
    rank: outcome ? outcomes.indexOf(outcome) : outcomes.length,
    articles,
    values,
    differs,
    note: toNote({ values, differs, articles }),
  };
}

/** "Dead", "Dead: soldiers", "Damaged: homes", "Missiles". */
function toLabel(outcome: Outcome | undefined, subject: string): string {
  if (outcome)
    return subject === "" ? t(outcomeWords[outcome]) : `${t(outcomeWords[outcome])}: ${subject}`;
  return subject === "" ? t("People") : capitalize(subject);
}

function toValues(group: readonly ReportedFigure[]): ReportedValue[] {
  const values = Map.groupBy(group, ({ figure, report }) => valueWords(figure, report));
  return [...values]
    .map(([words, figures]) => ({ words, figures }))
    .sort((a, b) => sizeOf(a) - sizeOf(b) || (a.words < b.words ? -1 : 1));
}

function sizeOf({ figures }: ReportedValue): number {
  return figures[0]?.figure.value ?? Infinity;
}

/**
 * Writes a value so that equal values are written alike; one without a number as it is printed.
 *
 * @example "at least twenty-four" → "at least 24", "four" → "4", "no" → "none"
 */
function valueWords(figure: Figure, { article: { text, record } }: Report): string {
  const { value, to, limit } = figure;
  if (value === undefined) return displaySpan(text, figure, record.repairs).toLowerCase();
  if (value === 0) return t("none");
  const number = to === undefined ? shortNumber(value) : `${shortNumber(value)}–${shortNumber(to)}`;
  return limit ? `${t(limit)} ${number}` : number;
}

/** 4,000,000 → "4 million" */
function shortNumber(value: number): string {
  const scale = value >= 1e9 ? 1e9 : 1e6;
  if (value < 1e6 || (value / scale) * 100 !== Math.round((value / scale) * 100)) {
    return formatNumber(value);
  }
  const number = formatNumber(value / scale);
  return scale === 1e9 ? t("{number} billion", { number }) : t("{number} million", { number });
}

function numberOf(figure: Figure | undefined): string[] {
  if (figure?.value === undefined) return [];
  return [`${figure.value}–${figure.to ?? figure.value}`];
}

function toNote({
  values,
  differs,
  articles,
}: {
  values: readonly ReportedValue[];
  differs: boolean;
  articles: number;
}): string {
  if (differs) return t("The figures differ.");
  if (articles === 1) return t("In one article.");
  return values.length > 1 ? t("The same number, in different words.") : t("The same figure.");
}

/** An event → its figures, grouped by what they count in the same words; values that differ stand side by side. */
import { type Fate, fates, type Figure } from "../../record/record.ts";
import { displaySpan } from "../shared/lay-out-blocks.ts";
import { formatNumber, listOf } from "../shared/wording.ts";
import type { Event } from "./events.ts";
import type { Telling } from "./reports.ts";

/** One figure in its telling. */
export interface ToldFigure {
  figure: Figure;
  telling: Telling;
}

/** A value as printed, and all who give it. */
export interface ToldValue {
  words: string;
  told: ToldFigure[];
}

export interface FigureGroup {
  /** "Dead", "Wounded: soldiers", "Missiles". */
  label: string;
  /** The smallest first; those without a number last. */
  values: ToldValue[];
  /** Numbers that are not the same. Nothing is said of which is right. */
  differs: boolean;
  /** What a reader is told beside the label. */
  note: string;
}

const fateWords: Record<Fate, string> = {
  dead: "Dead",
  wounded: "Wounded",
  casualties: "Dead or wounded",
  missing: "Missing",
  displaced: "Displaced",
  detained: "Detained",
  rescued: "Rescued",
  lost: "Lost",
  destroyed: "Destroyed",
  damaged: "Damaged",
  downed: "Shot down",
};

/** In: an event. Out: its figures in groups, people's fates first, each told by most articles first. */
export function groupFigures(event: Event): FigureGroup[] {
  const told = event.articles.flatMap(({ tellings }) =>
    tellings.flatMap((telling) => telling.figures.map((figure) => ({ figure, telling }))),
  );
  const groups = Map.groupBy(told, toKey);
  return [...groups.values()]
    .map((group) => toGroup(group, event.articles.length))
    .sort((a, b) => a.rank - b.rank || b.articles - a.articles || (a.label < b.label ? -1 : 1))
    .map(({ label, values, differs, note }) => ({ label, values, differs, note }));
}

function toKey({ figure, telling }: ToldFigure): string {
  return `${figure.fate ?? ""}/${subjectOf(figure, telling).toLowerCase()}`;
}

/** Words that say no more than that people are counted. */
const anyone = /^(?:more\s|other\s)?(?:people|persons|others)$/i;

/** What is counted, in the text's words; nothing where that is just people. */
function subjectOf({ of }: Figure, { article: { text, record } }: Telling): string {
  if (!of) return "";
  const words = displaySpan(text, of, record.repairs);
  return anyone.test(words) ? "" : words;
}

function toGroup(group: readonly ToldFigure[], articlesInAll: number) {
  const [first] = group;
  const fate = first?.figure.fate;
  const subject = first ? subjectOf(first.figure, first.telling) : "";
  const values = toValues(group);
  const numbers = new Set(values.flatMap(({ told }) => numberOf(told[0]?.figure)));
  const articles = new Set(group.map(({ telling }) => telling.article)).size;
  const differs = numbers.size > 1;
  return {
    label: toLabel(fate, subject),
    rank: fate ? fates.indexOf(fate) : fates.length,
    articles,
    values,
    differs,
    note: toNote({ values, differs, articles, articlesInAll }),
  };
}

/** "Dead", "Dead: soldiers", "Damaged: homes", "Missiles". */
function toLabel(fate: Fate | undefined, subject: string): string {
  if (fate) return subject === "" ? fateWords[fate] : `${fateWords[fate]}: ${subject}`;
  if (subject === "") return "People";
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function toValues(group: readonly ToldFigure[]): ToldValue[] {
  const values = Map.groupBy(group, ({ figure, telling }) => valueWords(figure, telling));
  return [...values]
    .map(([words, told]) => ({ words, told }))
    .sort((a, b) => sizeOf(a) - sizeOf(b) || (a.words < b.words ? -1 : 1));
}

function sizeOf({ told }: ToldValue): number {
  return told[0]?.figure.value ?? Infinity;
}

/** "at least 24", "four" as "4", "no" as "none"; what has no number as printed. */
export function valueWords(figure: Figure, { article: { text, record } }: Telling): string {
  const { value, to, limit } = figure;
  if (value === undefined) return displaySpan(text, figure, record.repairs).toLowerCase();
  if (value === 0) return "none";
  const number = to === undefined ? shortNumber(value) : `${shortNumber(value)}–${shortNumber(to)}`;
  return limit ? `${limit} ${number}` : number;
}

/** 4,000,000 → "4 million" */
function shortNumber(value: number): string {
  const scale = value >= 1e9 ? 1e9 : 1e6;
  if (value < 1e6 || (value / scale) * 100 !== Math.round((value / scale) * 100)) {
    return formatNumber(value);
  }
  return `${value / scale} ${scale === 1e9 ? "billion" : "million"}`;
}

function numberOf(figure: Figure | undefined): string[] {
  if (figure?.value === undefined) return [];
  return [`${figure.value}–${figure.to ?? figure.value}`];
}

function toNote({
  values,
  differs,
  articles,
  articlesInAll,
}: {
  values: readonly ToldValue[];
  differs: boolean;
  articles: number;
  articlesInAll: number;
}): string {
  if (differs) return `The figures differ: ${listOf(values.map(({ words }) => words))}.`;
  if (articles === 1) return `In one of the ${formatNumber(articlesInAll)} articles.`;
  return values.length > 1 ? "The same number, limited in different words." : "The same figure.";
}

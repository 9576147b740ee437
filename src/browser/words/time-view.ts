/** Counts of up to four words → bars for each month or year, the same as a table, and by publisher. */
import { formatNumber, interfaceTag, t, tn } from "../../text/interface-language.ts";
import { nameMonthInShort } from "../../text/format-days.ts";
import type { WordCount } from "../../search/query/concordance/count-words.ts";
import {
  type ArticleFacts,
  countByPublisher,
  perThousand,
  type TimeAxis,
  type TimeSeries,
  toTimeAxis,
  toTimeSeries,
} from "../../search/query/concordance/over-time.ts";
import { element } from "../element.ts";
import { toColumns } from "./bars.ts";
import { toTable } from "./table.ts";
import type { WordsElements } from "./words-elements.ts";
import { toLabel, type WordsState } from "./words-state.ts";

/** A word that is compared. */
export interface ComparedWord {
  word: string;
  count: WordCount;
}

export function showTime(
  page: WordsElements,
  { state, compared, facts }: { state: WordsState; compared: ComparedWord[]; facts: ArticleFacts },
): void {
  const axis = toTimeAxis(facts, state.unit);
  const publisher = state.publisher === "" ? undefined : state.publisher.trim();
  const series = compared.map(({ word, count }) => ({
    label: toLabel(word),
    series: toTimeSeries(count, facts, axis, publisher),
  }));
  page.unit.value = axis.unit;
  page.measure.value = state.isRate ? "rate" : "times";
  showPublishers(page.publisher, facts, state.publisher);
  page.charts.replaceChildren(...toCharts(series, axis, state.isRate));
  page.outside.replaceChildren(...series.flatMap(toOutside));
  page.table.replaceChildren(toTimeTable(series, axis));
  const labels = series.map(({ label }) => label);
  const counts = compared.map(({ count }) => count);
  page.publishers.replaceChildren(...toPublisherTable(counts, labels, facts));
}

/** The publishers to choose from; hidden where none is known. */
function showPublishers(
  select: HTMLSelectElement,
  { publishers }: ArticleFacts,
  chosen: string,
): void {
  const names = [...new Set(publishers)].sort();
  const options = names.map((name) => {
    const text = name === "" ? t("Publisher not known") : name;
    return element("option", { value: name || " " }, text);
  });
  select.replaceChildren(element("option", { value: "" }, t("All publishers")), ...options);
  select.value = chosen;
  select.hidden = names.every((name) => name === "");
}

interface LabelledSeries {
  label: string;
  series: TimeSeries;
}

/** All on one scale, so that they can be compared. */
function toCharts(all: readonly LabelledSeries[], axis: TimeAxis, isRate: boolean): HTMLElement[] {
  if (axis.periods.length === 0)
    return [element("p", { class: "muted" }, t("No article has a date."))];
  const values = all.map(({ series }) =>
    series.times.map((times, place) =>
      isRate ? perThousand(times, series.words[place] ?? 0) : times,
    ),
  );
  const largest = Math.max(0, ...values.flat());
  const write = isRate ? formatRate : formatNumber;
  return all.map(({ label }, place) => {
    const own = values[place] ?? [];
    const most = Math.max(0, ...own);
    const when = formatPeriod(axis.periods[own.indexOf(most)] ?? "");
    const words =
      most === 0
        ? t("not in dated articles")
        : t("most in {period}: {number}", { period: when, number: write(most) });
    return element(
      "figure",
      {},
      element(
        "figcaption",
        {},
        element("b", { dir: "auto" }, label),
        " ",
        element("span", {}, words),
      ),
      toColumns(own, largest || 1, `${label}: ${words}`),
      element(
        "p",
        { class: "words-axis", "aria-hidden": "true" },
        element("span", {}, formatPeriod(axis.periods[0] ?? "")),
        element("span", {}, axis.periods.length > 1 ? formatPeriod(axis.periods.at(-1) ?? "") : ""),
      ),
    );
  });
}

function toOutside({ label, series: { outside } }: LabelledSeries): HTMLElement[] {
  if (outside === 0) return [];
  const times = tn(outside, "# time", "# times");
  const words = t("{word}: {times} in articles whose date is not known so exactly.", {
    word: label,
    times,
  });
  return [element("p", { dir: "auto" }, words)];
}

function toTimeTable(all: readonly LabelledSeries[], { unit, periods }: TimeAxis): HTMLElement {
  const rows = periods.map((period, place) => {
    const cells = all.flatMap(({ series }) => {
      const times = series.times[place] ?? 0;
      return [formatNumber(times), formatRate(perThousand(times, series.words[place] ?? 0))];
    });
    return [formatPeriod(period), ...cells];
  });
  const undated = all.flatMap(({ series }) => [formatNumber(series.outside), ""]);
  const labels = all.map(({ label }) => label);
  return toTable(
    [unit === "month" ? t("Month") : t("Year"), ...toHeads(labels)],
    [...rows, [t("Date not known"), ...undated]],
  );
}

function toPublisherTable(
  counts: readonly WordCount[],
  labels: readonly string[],
  facts: ArticleFacts,
): HTMLElement[] {
  const all = countByPublisher(counts, facts);
  if (!all.some(({ publisher }) => publisher !== "")) return [];
  const rows = all.map(({ publisher, articles, words, times }) => [
    publisher === "" ? t("Publisher not known") : publisher,
    formatNumber(articles),
    ...times.flatMap((number) => [formatNumber(number), formatRate(perThousand(number, words))]),
  ]);
  const heads = [t("Publisher"), t("Articles"), ...toHeads(labels)];
  return [element("h3", {}, t("By publisher")), toTable(heads, rows)];
}

function toHeads(labels: readonly string[]): string[] {
  return labels.flatMap((label) => [label, t("per thousand words")]);
}

/** "2023-12" → "Dec 2023" */
function formatPeriod(period: string): string {
  const [year = "", month] = period.split("-");
  return month ? t("{month} {year}", { month: nameMonthInShort(Number(month)), year }) : year;
}

/** 5.873 → "5.9", 0.0312 → "0.031" */
export function formatRate(rate: number): string {
  return rate.toLocaleString(interfaceTag(), { maximumSignificantDigits: 2 });
}

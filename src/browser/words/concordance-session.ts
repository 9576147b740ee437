/** The lines of one word while its articles are read, and how they are shown. */
import { formatNumber, t, tn } from "../../text/interface-language.ts";
import {
  type Collocate,
  countNeighbours,
  weighNeighbours,
} from "../../search/query/concordance/collocates.ts";
import type { WordCount } from "../../search/query/concordance/count-words.ts";
import { type ContextLine, nearDistance } from "../../search/query/concordance/find-lines.ts";
import { sortLines } from "../../search/query/concordance/sort-lines.ts";
import type { WordForm } from "../../search/query/concordance/word-forms.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import { element } from "../element.ts";
import { engine } from "../search/engine.ts";
import { yieldToBrowser } from "../search/yield-to-browser.ts";
import { toLineView } from "./line-view.ts";
import { maxLines, readLines } from "./read-lines.ts";
import { mostNear, toNearView } from "./side-views.ts";
import type { WordsElements } from "./words-elements.ts";
import { withParameter, type WordsState } from "./words-state.ts";

interface SessionInput {
  page: WordsElements;
  index: SearchIndex;
  forms: readonly WordForm[];
  count: WordCount;
  /** Of all articles. */
  words: number;
  /** Throws when the reader has gone on to another word. */
  pause: () => Promise<void>;
}

export interface ConcordanceSession {
  /** Shows the lines so far in the order of a state; reads no text. */
  show: (state: WordsState) => Promise<void>;
  /** Reads until all is read or the reader stops it; calls back when the first lines are shown. */
  read: (state: WordsState, whenShown: () => void) => Promise<void>;
  /** The lines that are shown, all of them. */
  lines: () => readonly ContextLine[];
}

/** Without being asked, the texts of so many articles are read: some megabytes. */
const unaskedArticles = 1000;
/** Lines shown at first, and by each "more". */
const portion = 100;
/** Of these so many are drawn in one go. */
const drawnAtOnce = 25;

export function startSession(input: SessionInput): ConcordanceSession {
  const { page, index, forms, count, words, pause } = input;
  const lines: ContextLine[] = [];
  const neighbours = countNeighbours(engine().isStopWord);
  const { articles } = count;
  const reading = readLines({ articles, forms, index, lines, neighbours, pause });
  const phrases = forms.map(({ terms }) => terms.map(({ word }) => word));
  let state: WordsState;
  let sorted: ContextLine[] = [];
  let shows = 0;
  let limit = unaskedArticles;
  let read = 0;

  async function show(next: WordsState): Promise<void> {
    state = next;
    shows += 1;
    const current = shows;
    const chosen = state.beside === "" ? lines : lines.filter(isBeside);
    const inOrder = await sortLines(chosen, state.order, pause);
    await pause();
    if (current !== shows) return;
    sorted = inOrder;
    page.heading.textContent = formatHeading(sorted.length, count.times);
    showColumns(page, state);
    showBeside(page, state);
    page.lines.replaceChildren();
    await addLines();
    await pause();
    const collocates = await weighNeighbours(neighbours, { words, index, pause, most: mostNear });
    if (current === shows) showNear(collocates);
  }
  function isBeside({ before, after }: ContextLine): boolean {
    return before.includes(state.beside) || after.includes(state.beside);
  }
  async function addLines(): Promise<void> {
    const current = shows;
    const shown = page.lines.children.length;
    const end = Math.min(shown + portion, sorted.length);
    const letters = Math.max(...sorted.slice(0, end).map((line) => line.end - line.start));
    page.grid.style.setProperty("--letters", `${letters}`);
    page.more.textContent = tn(sorted.length - end, "# more", "# more");
    page.more.hidden = end === sorted.length;
    for (let start = shown; start < end && current === shows; start += drawnAtOnce) {
      const some = sorted.slice(start, Math.min(start + drawnAtOnce, end));
      page.lines.append(...some.map((line) => toLineView(line, state.order, phrases)));
      await yieldToBrowser();
    }
    if (shown > 0) page.lines.children[shown]?.querySelector("a")?.focus();
  }
  function showNear(collocates: readonly Collocate[]): void {
    const fragmentOf = (beside: string) => withParameter(location.hash, "beside", [beside]);
    page.near.replaceChildren(...toNearView(collocates, fragmentOf));
  }
  function showProgress(isReading: boolean): void {
    const isAll = read === articles.length;
    const some = { some: formatNumber(read), all: formatNumber(articles.length) };
    page.progress.textContent = isAll
      ? ""
      : t("{some} of {all} articles read, the newest first.", some);
    page.reading.hidden = isAll || lines.length >= maxLines;
    page.reading.textContent = isReading ? t("Stop") : t("Read the others");
  }
  async function readOn(): Promise<void> {
    let shownAt = read;
    let isStopped = false;
    page.reading.onclick = () => {
      isStopped = true;
    };
    while (read < Math.min(limit, articles.length) && !isStopped) {
      const { value, done } = await reading.next();
      if (done) break;
      read = value;
      showProgress(true);
      // The lines move only when they have become twice as many.
      if (read >= 2 * shownAt) {
        await show(state);
        shownAt = read;
      }
    }
    if (shownAt < read) await show(state);
    showProgress(false);
    page.reading.onclick = () => {
      limit = articles.length;
      void readOn();
    };
  }

  page.more.onclick = () => void addLines();
  return {
    show,
    lines: () => sorted,
    async read(first, whenShown) {
      state = first;
      const { value } = await reading.next();
      read = value ?? 0;
      await show(state);
      showProgress(true);
      whenShown();
      await readOn();
    },
  };
}

function formatHeading(lines: number, times: number): string {
  return lines === times
    ? t("All {number}", { number: formatNumber(times) })
    : t("{some} of {all}", { some: formatNumber(lines), all: formatNumber(times) });
}

/** The head of the column that the lines are sorted by says so. */
function showColumns({ columns, order }: WordsElements, state: WordsState): void {
  order.value = state.order;
  for (const column of columns.children) {
    const isSorted = state.order.startsWith(column.getAttribute("data-side") ?? "-");
    column.classList.toggle("sorted-by", isSorted);
  }
}

function showBeside({ beside }: WordsElements, state: WordsState): void {
  beside.replaceChildren();
  if (state.beside === "") return;
  const all = element(
    "a",
    { href: withParameter(location.hash, "beside", []) },
    t("Show all lines"),
  );
  const words = t("Only lines with “{word}” at most {number} words away.", {
    word: state.beside,
    number: nearDistance,
  });
  beside.replaceChildren(words, " ", all);
}

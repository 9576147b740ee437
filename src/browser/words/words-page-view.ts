/** The page of words in context: what a reader does → the fragment, and the fragment → counts, lines, drawings. */
import { countWords, type WordCount } from "../../search/query/concordance/count-words.ts";
import { type ArticleFacts, loadFacts } from "../../search/query/concordance/over-time.ts";
import { type AskedWords, findWordForms } from "../../search/query/concordance/word-forms.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import { downloadLinesName } from "../../search/globals.ts";
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import downloadScript from "../words-download.ts?worker&url";
import { scriptAddress } from "../script-address.ts";
import { engine, hasEngine } from "../search/engine.ts";
import { addressFrom } from "../search/search-form.ts";
import { createPause } from "../search/yield-to-browser.ts";
import { type ConcordanceSession, startSession } from "./concordance-session.ts";
import type { downloadLines } from "./download-lines.ts";
import { showForms, showHead, showNothing } from "./head-view.ts";
import { toArticlesView, toPlacesView } from "./side-views.ts";
import { showTime } from "./time-view.ts";
import { showCompared, watchControls } from "./watch-controls.ts";
import { findWordsElements, type WordsElements } from "./words-elements.ts";
import { readWordsFragment, type WordsState } from "./words-state.ts";

/** Milliseconds of work between pauses: so few that what cannot be cut fits behind them. */
const slice = 10;

/** @param root the element of WordsInContext.astro */
export function startWordsPage(root: HTMLElement): void {
  const page = findWordsElements(root);
  const box = document.querySelector<HTMLFormElement>("form.search-box");
  // Without the engine the page goes on saying what it lacks.
  if (!box || !hasEngine()) return;
  root.classList.add("words-ready");
  const view = createView(page, box);
  addEventListener("popstate", () => void view.run());
  watchControls(page, view.go);
  page.download.addEventListener("click", () => void view.download());
  void view.run();
}

/** A word with all that was found of it. */
interface Counted extends AskedWords {
  count: WordCount;
}

function createView(page: WordsElements, box: HTMLFormElement) {
  const openIndex = engine().indexLoader(addressFrom(box, "index"), addressFrom(box, "near"));
  const loadDownload = engine().scriptLoader<typeof downloadLines>(
    downloadLinesName,
    scriptAddress(downloadScript),
  );
  let latest = 0;
  let facts: ArticleFacts | undefined;
  let session: ConcordanceSession | undefined;
  let sessionKey = "";
  const counted = new Map<string, Counted>();

  async function run(): Promise<void> {
    const state = readWordsFragment(location.hash);
    const key = JSON.stringify([state.words[0], state.without]);
    const isSame = session !== undefined && key === sessionKey;
    if (!isSame) latest += 1;
    const current = latest;
    const wait = createPause(slice);
    const pause = async () => {
      await wait();
      // The reader has gone on to something else: whoever waits is forgotten.
      if (current !== latest) await new Promise(() => undefined);
    };
    try {
      if (!isSame) session = undefined;
      sessionKey = key;
      await show(state, { pause, isSame });
    } catch (thrown) {
      showFault(page, thrown, () => void run());
    }
  }

  async function show(
    state: WordsState,
    { pause, isSame }: { pause: () => Promise<void>; isSame: boolean },
  ): Promise<void> {
    page.fault.replaceChildren();
    page.input.value = state.words[0] ?? "";
    const index = await openIndex();
    const loaded = facts ?? (await loadFacts(index, pause));
    facts = loaded;
    const [word] = state.words;
    if (word === undefined) return showNothing(page, "");
    const all = await countWord(word, index, pause);
    if (all.forms.length === 0) return showNothing(page, word);
    const main = await leaveOut(all, state.without, { index, pause });
    await pause();
    showHead(page, { word, count: main.count, facts: loaded });
    showForms(page, all, state);
    showCompared(page, state);
    const showAll = () => showRest(state, { index, main, facts: loaded, pause });
    if (isSame && session) {
      await session.show(state);
      await showAll();
      return;
    }
    const { forms, count } = main;
    session = startSession({ page, index, forms, count, words: loaded.total, pause });
    await session.read(state, () => void showAll());
  }

  /** What stands below the lines. */
  async function showRest(
    state: WordsState,
    {
      index,
      main,
      facts: all,
      pause,
    }: {
      index: SearchIndex;
      main: Counted;
      facts: ArticleFacts;
      pause: () => Promise<void>;
    },
  ): Promise<void> {
    const compared = [{ word: state.words[0] ?? "", count: main.count }];
    for (const word of state.words.slice(1))
      compared.push({ word, count: (await countWord(word, index, pause)).count });
    await pause();
    showTime(page, { state, compared, facts: all });
    await pause();
    const phrases = main.forms.map(({ terms }) => terms.map((term) => term.word));
    page.places.replaceChildren(...toPlacesView(main.count));
    page.articles.replaceChildren(...(await toArticlesView(main.count, index, phrases)));
  }

  async function countWord(
    word: string,
    index: SearchIndex,
    pause: () => Promise<void>,
  ): Promise<Counted> {
    const known = counted.get(word);
    if (known) return known;
    const asked = await index.runUntilLoaded(() => findWordForms(word, index, engine()));
    const found = { ...asked, count: await countWords(asked, index, pause) };
    counted.set(word, found);
    return found;
  }

  function go(fragment: string): void {
    history.pushState(null, "", fragment);
    void run();
  }

  async function download(): Promise<void> {
    const [query = ""] = readWordsFragment(location.hash).words;
    const { build } = await openIndex();
    try {
      const save = await loadDownload();
      await save(session?.lines() ?? [], { query, build, pause: createPause(slice) });
    } catch (thrown) {
      showFault(page, thrown, () => void download());
    }
  }
  return { run, go, download };
}

/** Without some of the forms; what is left is counted anew, as forms may share words. */
async function leaveOut(
  all: Counted,
  without: readonly string[],
  { index, pause }: { index: SearchIndex; pause: () => Promise<void> },
): Promise<Counted> {
  const forms = all.forms.filter(({ text }) => !without.includes(text));
  if (forms.length === all.forms.length) return all;
  const { within } = all;
  return { forms, within, count: await countWords({ forms, within }, index, pause) };
}

/** Shorter than what the search says: the file that failed tells whoever keeps the site the rest. */
function showFault(page: WordsElements, thrown: unknown, retry: () => void): void {
  const fault = thrown instanceof Error ? thrown.message : String(thrown);
  const words = t(
    "A part of the search has not arrived ({fault}). Try again, or reload this page.",
    {
      fault,
    },
  );
  const button = element("button", { type: "button" }, t("Try again"));
  button.addEventListener("click", retry);
  page.fault.replaceChildren(element("p", {}, words), button);
}

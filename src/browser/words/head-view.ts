/** What stands above the lines: the word, how often it occurs, and its forms, which can be switched off. */
import { formatNumber, t, tn } from "../../text/interface-language.ts";
import type { WordCount } from "../../search/query/concordance/count-words.ts";
import { type ArticleFacts, perThousand } from "../../search/query/concordance/over-time.ts";
import type { AskedWords } from "../../search/query/concordance/word-forms.ts";
import { element } from "../element.ts";
import { formatRate } from "./time-view.ts";
import type { WordsElements } from "./words-elements.ts";
import { toLabel, type WordsState } from "./words-state.ts";

/** The title of the window, as the page came. */
const titleOfPage = document.title;

/** @param word as typed; "" if nothing is asked for */
export function showNothing(page: WordsElements, word: string): void {
  page.root.classList.remove("words-found");
  page.title.textContent = word === "" ? t("Words in context") : toLabel(word);
  page.answer.textContent = word === "" ? "" : t("In no article.");
  page.forms.hidden = true;
}

interface Head {
  word: string;
  count: WordCount;
  facts: ArticleFacts;
}

export function showHead(page: WordsElements, { word, count, facts }: Head): void {
  page.root.classList.add("words-found");
  page.title.textContent = toLabel(word);
  document.title = `${toLabel(word)} · ${titleOfPage}`;
  const all = facts.words.length;
  const some = count.articles.length;
  page.answer.textContent = t("{times} {articles}, {rate} in every thousand words.", {
    times: tn(count.times, "# time", "# times"),
    articles:
      some === all
        ? tn(all, "in the one article", "in all # articles")
        : t("in {some} of {all} articles", { some: formatNumber(some), all: formatNumber(all) }),
    rate: formatRate(perThousand(count.times, facts.total)),
  });
  page.note.textContent = tn(
    facts.total,
    "Counted in # word of headlines and texts as they are shown.",
    "Counted in # words of headlines and texts as they are shown.",
  );
}

/** A tick for each form, if there are several. */
export function showForms(
  { forms: fieldset }: WordsElements,
  { forms, count }: AskedWords & { count: WordCount },
  { without }: WordsState,
): void {
  fieldset.hidden = forms.length < 2;
  for (const label of fieldset.querySelectorAll("label")) label.remove();
  for (const [place, { text }] of forms.entries()) {
    const checked = !without.includes(text);
    const box = element("input", { type: "checkbox", value: text, checked, autocomplete: "off" });
    const times = element("span", { class: "count" }, formatNumber(count.byForm[place] ?? 0));
    fieldset.append(element("label", {}, box, element("bdi", {}, text), " ", times));
  }
}

/** Articles that have some of the words → a section for each group, with a button that searches for these words alone. */
import { t, tn } from "../../../text/interface-language.ts";
import type { PartialMatch } from "../../../search/query/partial-matches.ts";
import { element } from "../../element.ts";

/** @param hits its articles, as entries of a list */
export function toPartialView(
  { has, lacks, count, query }: PartialMatch,
  hits: readonly HTMLElement[],
  search: (query: string) => void,
): HTMLElement {
  const [only = "", ...more] = lacks;
  const label =
    more.length === 0 && only !== ""
      ? t("Search without {words}", { words: only })
      : t("Search for {words}", { words: has.join(" ") });
  const button = element("button", { type: "button", dir: "auto" }, label);
  button.addEventListener("click", () => search(query));
  return element(
    "section",
    { class: "search-partial" },
    element(
      "div",
      { class: "section-head" },
      element(
        "h2",
        { dir: "auto" },
        tn(count, "# article has", "# articles have"),
        " ",
        ...toWords(has, t("and")),
        t(", but not"),
        " ",
        ...toWords(lacks, t("or")),
      ),
      button,
    ),
    element("ol", { class: "search-hits" }, ...hits),
  );
}

/** ["krasniy oktyabr"] as emphasised words, joined by commas and a word. */
function toWords(words: readonly string[], joint: string): (HTMLElement | string)[] {
  return words.flatMap((word, place) => {
    const before = place === 0 ? "" : place === words.length - 1 ? ` ${joint} ` : ", ";
    return [before, element("em", {}, word)];
  });
}

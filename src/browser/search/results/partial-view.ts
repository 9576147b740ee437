/** Articles that have some of the words → a section for each group, with a button that searches for these words alone. */
import type { PartialMatch } from "../../../search/query/partial-matches.ts";
import { countOf } from "../../../text/plural.ts";
import { element } from "../../element.ts";

/** @param hits its articles, as entries of a list */
export function toPartialView(
  { has, lacks, count, query }: PartialMatch,
  hits: readonly HTMLElement[],
  search: (query: string) => void,
): HTMLElement {
  const [only = "", ...more] = lacks;
  const label =
    more.length === 0 && only !== "" ? `Search without ${only}` : `Search for ${has.join(" ")}`;
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
        `${countOf(count, "article")} ${count === 1 ? "has" : "have"} `,
        ...toWords(has, "and"),
        ", but not ",
        ...toWords(lacks, "or"),
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

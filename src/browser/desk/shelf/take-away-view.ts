/** On the desk: the ways to take the selection, or everything, along. */
import { formatDay, knownArticles, loadArticlesOf } from "./article-facts.ts";
import { takeAwayParts } from "./lazy-parts.ts";
import { button, section } from "./parts.ts";
import { currentOrder } from "./selection-view.ts";
import { siteAddress } from "./site-address.ts";
import type { WayName } from "./take-away.ts";
import { announce, currentDesk, element, siteName, t } from "../shared-desk.ts";

let isWhole = false;

export function takeAwaySection(): HTMLElement {
  const { selection } = currentDesk();
  return section(
    "shelf-take",
    t("Take it with you as"),
    ...(selection.length === 0 ? [] : [scopeChoice()]),
    element("ul", { class: "shelf-formats" }, ...listWays().map(toRow)),
  );
}

function scopeChoice(): HTMLElement {
  const option = (value: string, words: string) =>
    element("option", { value, selected: (value === "all") === isWhole }, words);
  const select = element(
    "select",
    { "data-key": "scope", autocomplete: "off" },
    option("selection", t("the selection")),
    option("all", t("everything on the desk")),
  );
  select.addEventListener("change", () => {
    isWhole = select.value === "all";
  });
  return element("p", {}, element("label", {}, `${t("What")} `, select));
}

type Way = [name: WayName, words: string, about: string];

function listWays(): Way[] {
  return [
    ["print", t("A printed page"), t("through your browser’s own print")],
    ["html", t("A page as a file"), t("HTML, needs nothing else")],
    ["paste", t("A text to paste"), t("Markdown, onto the clipboard")],
    ["markdown", t("A text as a file"), "Markdown"],
    ["table", t("A table"), t("CSV, one passage a row")],
    ["ris", t("Citations for Zotero and others"), "RIS"],
    ["bibtex", t("Citations for LaTeX"), "BibTeX"],
    ["csl", t("Citations for programs"), "CSL-JSON"],
  ];
}

function toRow([name, words, about]: Way): HTMLElement {
  return element(
    "li",
    {},
    button(words, `take ${name}`, () => void take(name)),
    element("span", { class: "muted small" }, about),
  );
}

async function take(way: WayName): Promise<void> {
  const desk = currentDesk();
  await loadArticlesOf(desk);
  const takeAway = await takeAwayParts.load();
  if (!takeAway) return announce(t("The formats did not arrive. Try again."));
  takeAway.take(way, desk, {
    site: siteName(),
    base: siteAddress(),
    articles: knownArticles(),
    formatDay,
    order: currentOrder(),
    isSelectionOnly: desk.selection.length > 0 && !isWhole,
  });
}

/** On the desk: the ways to take the selection, or everything, along. */
import type { Dossier } from "../../../desk/dossier.ts";
import { makeDossier } from "../../../desk/make-dossier.ts";
import { toBibtexFile, toCslFile, toRisFile } from "../../../desk/take-away/to-citations.ts";
import { toHtmlFile } from "../../../desk/take-away/to-html-file.ts";
import { toMarkdown } from "../../../desk/take-away/to-markdown.ts";
import { toTable } from "../../../desk/take-away/to-table.ts";
import dossierStyle from "../../../styles/dossier.css?inline";
import { t } from "../../../text/interface-language.ts";
import { copyText } from "../../copy-text.ts";
import { element } from "../../element.ts";
import { toTextFragment } from "../../reader/copy-quote.ts";
import { siteName } from "../desk-key.ts";
import { saveFile } from "../save-file.ts";
import { sharedDesk } from "../shared-desk.ts";
import { formatDay, knownArticles, loadArticlesOf } from "./article-facts.ts";
import { button, section } from "./parts.ts";
import { printDossier } from "./print-dossier.ts";
import { currentOrder } from "./selection-view.ts";
import { siteAddress } from "./site-address.ts";

let isWhole = false;

export function takeAwaySection(): HTMLElement {
  const { selection } = sharedDesk().currentDesk();
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

interface Way {
  words: string;
  about: string;
  act: (dossier: Dossier) => void;
}

function listWays(): Way[] {
  const file =
    (name: string, type: string, write: (dossier: Dossier) => string) => (made: Dossier) =>
      saveFile(name, type, write(made));
  return [
    { words: t("A printed page"), about: t("through your browser’s own print"), act: printDossier },
    {
      words: t("A page as a file"),
      about: t("HTML, needs nothing else"),
      act: file("desk.html", "text/html", (made) => toHtmlFile(made, dossierStyle)),
    },
    {
      words: t("A text to paste"),
      about: t("Markdown, onto the clipboard"),
      act: (made) => void copyMarkdown(made),
    },
    {
      words: t("A text as a file"),
      about: "Markdown",
      act: file("desk.md", "text/markdown", toMarkdown),
    },
    {
      words: t("A table"),
      about: t("CSV, one passage a row"),
      act: file("desk.csv", "text/csv", toTable),
    },
    {
      words: t("Citations for Zotero and others"),
      about: "RIS",
      act: file("desk.ris", "application/x-research-info-systems", toRisFile),
    },
    {
      words: t("Citations for LaTeX"),
      about: "BibTeX",
      act: file("desk.bib", "application/x-bibtex", toBibtexFile),
    },
    {
      words: t("Citations for programs"),
      about: "CSL-JSON",
      act: file("desk.csl.json", "application/json", toCslFile),
    },
  ];
}

async function copyMarkdown(dossier: Dossier): Promise<void> {
  const isCopied = await copyText(toMarkdown(dossier));
  sharedDesk().announce(isCopied ? t("Copied") : t("This browser does not allow copying here."));
}

function toRow({ words, about, act }: Way): HTMLElement {
  const take = button(words, `take ${words}`, () => void makeNow().then(act));
  return element("li", {}, take, element("span", { class: "muted small" }, about));
}

async function makeNow(): Promise<Dossier> {
  const desk = sharedDesk().currentDesk();
  await loadArticlesOf(desk);
  return makeDossier(desk, {
    site: siteName(),
    base: siteAddress(),
    articles: knownArticles(),
    formatDay,
    textFragment: (words) => toTextFragment(words.replaceAll(/\s+/g, " ")),
    order: currentOrder(),
    isSelectionOnly: desk.selection.length > 0 && !isWhole,
  });
}

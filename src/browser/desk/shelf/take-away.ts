/** What the script of its own provides: the formats in which the desk is taken along, links, and lines of corrections. */
import type { Desk } from "../../../desk/desk.ts";
import type { Dossier } from "../../../desk/dossier.ts";
import { type DossierOptions, makeDossier } from "../../../desk/make-dossier.ts";
import { toBibtexFile, toCslFile, toRisFile } from "../../../desk/take-away/to-citations.ts";
import { toHtmlFile } from "../../../desk/take-away/to-html-file.ts";
import { toMarkdown } from "../../../desk/take-away/to-markdown.ts";
import { toTable } from "../../../desk/take-away/to-table.ts";
import dossierStyle from "../../../styles/dossier.css?inline";
import { toTextFragment } from "../../reader/copy-quote.ts";
import { copyAndSay, saveFile } from "../shared-desk.ts";
import { copyLink } from "./copy-link.ts";
import { correctionsSection } from "./corrections-view.ts";
import { printDossier } from "./print-dossier.ts";
import { showSharedSelection } from "./shared-selection-view.ts";

const ways = {
  print: printDossier,
  html: (dossier: Dossier) => saveFile("desk.html", "text/html", toHtmlFile(dossier, dossierStyle)),
  paste: (dossier: Dossier) => void copyAndSay(toMarkdown(dossier)),
  markdown: (dossier: Dossier) => saveFile("desk.md", "text/markdown", toMarkdown(dossier)),
  table: (dossier: Dossier) => saveFile("desk.csv", "text/csv", toTable(dossier)),
  ris: (dossier: Dossier) =>
    saveFile("desk.ris", "application/x-research-info-systems", toRisFile(dossier)),
  bibtex: (dossier: Dossier) => saveFile("desk.bib", "application/x-bibtex", toBibtexFile(dossier)),
  csl: (dossier: Dossier) => saveFile("desk.csl.json", "application/json", toCslFile(dossier)),
};
export type WayName = keyof typeof ways;

/** Takes a desk along in one of the ways. */
function take(way: WayName, desk: Desk, options: Omit<DossierOptions, "textFragment">): void {
  ways[way](makeDossier(desk, { ...options, textFragment: toTextFragment }));
}

export const takeAway = { copyLink, correctionsSection, showSharedSelection, take };
export type TakeAway = typeof takeAway;

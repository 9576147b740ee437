/** The formats in which the desk is taken along. */
import { makeDossier } from "../../../desk/make-dossier.ts";
import type { Dossier } from "../../../desk/dossier.ts";
import { toBibtexFile, toCslFile, toRisFile } from "../../../desk/take-away/to-citations.ts";
import { toHtmlFile } from "../../../desk/take-away/to-html-file.ts";
import { toMarkdown } from "../../../desk/take-away/to-markdown.ts";
import { toTable } from "../../../desk/take-away/to-table.ts";
import dossierStyle from "../../../styles/dossier.css?inline";
import { toTextFragment } from "../../reader/copy-quote.ts";
import { sharedDesk } from "../shared-desk.ts";
import { printDossier } from "./print-dossier.ts";
import type { TakeAway, WayName } from "./ways.ts";

const ways: Record<WayName, (dossier: Dossier) => void> = {
  print: printDossier,
  html: (dossier) => save("desk.html", "text/html", toHtmlFile(dossier, dossierStyle)),
  paste: (dossier) => void sharedDesk().copyAndSay(toMarkdown(dossier)),
  markdown: (dossier) => save("desk.md", "text/markdown", toMarkdown(dossier)),
  table: (dossier) => save("desk.csv", "text/csv", toTable(dossier)),
  ris: (dossier) => save("desk.ris", "application/x-research-info-systems", toRisFile(dossier)),
  bibtex: (dossier) => save("desk.bib", "application/x-bibtex", toBibtexFile(dossier)),
  csl: (dossier) => save("desk.csl.json", "application/json", toCslFile(dossier)),
};

/** Takes a desk along in one of the ways. */
export const takeAway: TakeAway = (way, desk, options) => {
  ways[way](makeDossier(desk, { ...options, textFragment: toTextFragment }));
};

function save(name: string, type: string, content: string): void {
  sharedDesk().saveFile(name, type, content);
}

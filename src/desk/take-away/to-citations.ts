/** A dossier → citations for reference managers, each with what the reader wrote about it. */
import { toBibtex } from "../../text/citations/bibtex.ts";
import type { CslItem } from "../../text/citations/csl-item.ts";
import { toRis } from "../../text/citations/ris.ts";
import { toPlainLine } from "../../text/plain-line.ts";
import type { Dossier, DossierEntry } from "../dossier.ts";

export function toBibtexFile(dossier: Dossier): string {
  return listItems(dossier).map(toBibtex).join("");
}

export function toRisFile(dossier: Dossier): string {
  return listItems(dossier).map(toRis).join("");
}

export function toCslFile(dossier: Dossier): string {
  return `${JSON.stringify(listItems(dossier), null, 1)}\n`;
}

/** Articles that the site no longer has cannot be cited. */
function listItems({ sources, entries }: Dossier): CslItem[] {
  return sources.flatMap(({ item }, at) => {
    const own = entries.filter(({ source }) => source === at + 1);
    const notes = own.flatMap(listNotes).join(" / ");
    return item ? [{ ...item, ...(notes !== "" && { annote: toPlainLine(notes) }) }] : [];
  });
}

/** "“Quoted words.” What the reader wrote." */
function listNotes({ note, passages }: DossierEntry): string[] {
  const ofPassages = passages.map(({ quote, note: own }) => `“${quote}” ${own}`.trim());
  return [note, ...ofPassages].filter((words) => words !== "");
}

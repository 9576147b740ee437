/** The ways in which the desk is taken along, and the function that a script of its own provides for them. */
import type { Desk } from "../../../desk/desk.ts";
import type { DossierOptions } from "../../../desk/make-dossier.ts";

export type WayName = "print" | "html" | "paste" | "markdown" | "table" | "ris" | "bibtex" | "csl";

export type TakeAway = (
  way: WayName,
  desk: Desk,
  options: Omit<DossierOptions, "textFragment">,
) => void;

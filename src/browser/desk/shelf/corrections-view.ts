/** On the desk: the corrections that the reader proposes, and their lines for corpus.yaml. */
import type { Correction } from "../../../desk/correction.ts";
import { toCorpusEntries } from "../../../desk/correction-entries.ts";
import { writeCorrections } from "../../../desk/write-corrections.ts";
import { formatCorpusEntries } from "../../../text/corpus-entries.ts";
import { button, linkTo, note, section } from "./parts.ts";
import {
  copyAndSay,
  currentDesk,
  element,
  removeWithUndo,
  saveFile,
  siteName,
  t,
} from "../shared-desk.ts";

/** None where nothing is proposed. */
export function correctionsSection(): HTMLElement[] {
  const { corrections } = currentDesk();
  if (corrections.length === 0) return [];
  const lines = formatCorpusEntries(toCorpusEntries(corrections)).join("\n");
  return [
    section(
      "shelf-corrections",
      t("Corrections proposed"),
      element("ul", { class: "shelf-items" }, ...corrections.map(toRow)),
      element("h3", {}, t("Lines for corpus.yaml")),
      element(
        "pre",
        {
          class: "shelf-lines",
          tabindex: "0",
          role: "region",
          "aria-label": t("Lines for corpus.yaml"),
        },
        lines,
      ),
      element(
        "p",
        { class: "shelf-tools" },
        button(t("Copy the lines"), "copy-lines", () => void copyAndSay(`${lines}\n`)),
        button(t("Save the corrections as a file"), "save-corrections", () =>
          saveFile(
            "corrections.json",
            "application/json",
            writeCorrections(corrections, siteName()),
          ),
        ),
      ),
      note(
        t(
          "For whoever has the folder: they go into its corpus.yaml, or “dateline suggest” reads the file.",
        ),
      ),
    ),
  ];
}

function toRow(correction: Correction): HTMLElement {
  const { name, page } = correction;
  return element(
    "li",
    {},
    element("p", { class: "shelf-title" }, linkTo(page, name)),
    element("p", { class: "muted small", dir: "auto" }, describe(correction)),
    element(
      "p",
      { class: "shelf-tools" },
      button(
        t("Remove"),
        `remove ${correction.id}`,
        () => removeWithUndo("corrections", correction, t("Correction removed")),
        `${t("Remove")}: ${name}`,
      ),
    ),
  );
}

function describe({ kind, other, country, point }: Correction): string {
  if (kind === "not-a-name") return t("It is no name at all");
  if (kind === "same-as") return t("The same as {name}", { name: other });
  if (kind === "other-place")
    return t("Another place is meant: {place}", {
      place: [other, country, point?.join(", ")].filter(Boolean).join(", "),
    });
  const kinds: Record<string, string> = {
    places: t("It is a place"),
    people: t("It is a person"),
    organisations: t("It is an organisation"),
  };
  return kinds[other] ?? other;
}

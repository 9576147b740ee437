/** On the desk: taking it along as a file, and bringing it back from one. */
import { countKept } from "../../desk/desk.ts";
import {
  announce,
  currentDesk,
  deskState,
  element,
  joinFile,
  saveFile,
  siteName,
  storedText,
  t,
  tn,
  writeDesk,
} from "./shared-desk.ts";

/** The part of the margin with the file of the whole desk. */
export function fileSection(): HTMLElement {
  const save = element("button", { type: "button", "data-focus": "save" }, t("Save as a file"));
  save.addEventListener("click", saveDesk);
  const input = element("input", {
    type: "file",
    id: "desk-file",
    accept: ".jsonld,.json,application/ld+json,application/json",
    multiple: true,
  });
  input.addEventListener("change", () => void bringFiles(input));
  return element(
    "section",
    { class: "section" },
    element("h2", {}, t("The whole desk")),
    element("p", {}, save),
    element(
      "p",
      { class: "muted small" },
      t("Web annotations (JSON-LD), for this page and other tools"),
    ),
    element("p", {}, element("label", { for: "desk-file" }, t("Bring a desk back from a file"))),
    element("p", {}, input),
    element(
      "p",
      { class: "muted small" },
      t("It joins what is here; nothing is lost. Files of Hypothesis are read, too."),
    ),
  );
}

function saveDesk(): void {
  const state = deskState();
  const isDamaged = state.state === "unsaved" && state.why === "damaged";
  const content = isDamaged ? storedText() : writeDesk(currentDesk(), siteName(), 1);
  saveFile("desk.jsonld", "application/ld+json", content);
}

async function bringFiles(input: HTMLInputElement): Promise<void> {
  const before = countKept(currentDesk());
  for (const file of input.files ?? []) {
    const fault = joinFile(await file.text());
    if (fault !== undefined) return announce(`${t("The file was not brought in.")} ${fault}`);
  }
  const more = countKept(currentDesk()) - before;
  announce(tn(more, "# new entry from the file", "# new entries from the file"));
}

/** The dialog in which a mark gets its pen, note and tags. */
import type { Mark } from "../../desk/mark.ts";
import { pens } from "../../desk/pens.ts";
import { element, t } from "./shared-desk.ts";

export type NoteFields = Pick<Mark, "pen" | "note" | "tags">;

/** Shows the dialog. @param save is called with what the reader wrote, unless the dialog is left otherwise */
export function openNoteDialog(mark: Mark, save: (fields: NoteFields) => void): void {
  const note = element("textarea", { id: "desk-note", rows: "5", dir: "auto" });
  note.value = mark.note;
  const tags = element("input", { id: "desk-tags", autocomplete: "off", dir: "auto" });
  tags.value = mark.tags.join(", ");
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: "desk-dialog-title" }, t("Mark and note")),
    element("blockquote", { dir: "auto" }, mark.quote.exact),
    penChoice(mark),
    element("label", { for: "desk-note" }, t("Note")),
    note,
    element("label", { for: "desk-tags" }, t("Tags, with commas between them")),
    tags,
    element(
      "p",
      { class: "desk-dialog-end" },
      element("button", { class: "button", type: "submit", value: "save" }, t("Save")),
      element("button", { class: "button", type: "submit", value: "" }, t("Cancel")),
    ),
  );
  const dialog = element(
    "dialog",
    { class: "desk-dialog", "aria-labelledby": "desk-dialog-title" },
    form,
  );
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // Or the key would press the button that gets the focus back.
    event.preventDefault();
    dialog.close("save");
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue !== "save") return;
    const pen = pens.find((other) => other.pen === new FormData(form).get("pen"))?.pen ?? mark.pen;
    save({ pen, note: note.value.trim(), tags: splitTags(tags.value) });
  });
  document.body.append(dialog);
  dialog.showModal();
  note.focus();
}

function penChoice(mark: Mark): HTMLElement {
  const choices = pens.map(({ pen, name }) => {
    const input = element("input", {
      type: "radio",
      name: "pen",
      value: pen,
      checked: pen === mark.pen,
    });
    return element("label", { class: `desk-pen desk-${pen}` }, input, t(name));
  });
  const legend = element("legend", {}, t("Pen"));
  return element("fieldset", { class: "desk-pens" }, legend, ...choices);
}

/** "dead,  Belgorod, dead" → ["dead", "Belgorod"] */
function splitTags(text: string): string[] {
  const tags = text.split(",").map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== "");
}

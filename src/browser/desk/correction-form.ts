/** The form in which a correction of a name is proposed: on the page of the name, and where an article names it. */
import { type Correction, correctionKinds, parsePoint } from "../../desk/correction.ts";
import { nameSections } from "../../text/corpus-entries.ts";
import { mark } from "../../text/interface-language.ts";
import { add, element, t } from "./shared-desk.ts";

type Kind = Correction["kind"];

/** What is wrong, as an answer to "What is wrong?". */
const labels: Record<Kind, string> = {
  "not-a-name": mark("It is no name at all"),
  "other-kind": mark("It is something else"),
  "same-as": mark("It is the same as another name"),
  "other-place": mark("Another place is meant"),
};
const kindNames = {
  places: mark("a place"),
  people: mark("a person"),
  organisations: mark("an organisation"),
};

/** A name that may be wrong. */
export interface CorrectedName {
  /** Its page, from the root of the site. */
  page: string;
  name: string;
  /** How it is printed, where that is not only the name. */
  spellings: readonly string[];
}

/** Shows the form in a dialog. @param names of which the reader chooses one, if there are several */
export function openCorrectionForm(names: readonly CorrectedName[]): void {
  const choice = element(
    "select",
    { id: "correction-name", autocomplete: "off" },
    ...names.map(({ name }, at) => element("option", { value: String(at) }, name)),
  );
  const form = element("form", { method: "dialog", class: "correction-form" });
  const dialog = element(
    "dialog",
    { class: "desk-dialog", "aria-labelledby": "correction-title" },
    form,
  );
  const title = element("h2", { id: "correction-title" }, t("Propose a correction"));
  const head = names.length > 1 ? row(t("Name"), choice) : element("p", {}, names[0]?.name ?? "");
  const show = () => {
    const corrected = names[Number(choice.value)];
    if (corrected) form.replaceChildren(title, head, ...formParts(form, corrected));
  };
  choice.addEventListener("change", show);
  show();
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>("select, input")?.focus();
}

/** What is asked about a name. */
function formParts(form: HTMLFormElement, corrected: CorrectedName): HTMLElement[] {
  const section = nameSections.find((known) => corrected.page.startsWith(`${known}/`));
  const kinds = correctionKinds.filter((kind) => kind !== "other-place" || section === "places");
  const radios = kinds.map((kind) => {
    const input = element("input", {
      type: "radio",
      name: "correction",
      value: kind,
      required: true,
    });
    return element("label", {}, input, t(labels[kind]));
  });
  const fields = makeFields(section);
  const chosen = () => kinds.find((kind) => kind === new FormData(form).get("correction"));
  form.onchange = () => fields.show(chosen());
  form.onsubmit = (event) => {
    const kind = chosen();
    const isSaved = event.submitter?.getAttribute("value") === "save";
    if (isSaved && kind)
      add(
        "corrections",
        { kind, ...corrected, ...fields.read(kind) },
        t("Correction put on the desk"),
      );
  };
  fields.show(undefined);
  const cancel = { class: "button", type: "submit", value: "", formnovalidate: true };
  return [
    element("fieldset", {}, element("legend", {}, t("What is wrong?")), ...radios),
    ...fields.rows,
    element(
      "p",
      { class: "muted small" },
      t("It stays on your desk until you give it to whoever keeps this site."),
    ),
    element(
      "p",
      { class: "desk-dialog-end" },
      element(
        "button",
        { class: "button", type: "submit", value: "save" },
        t("Put it on the desk"),
      ),
      element("button", cancel, t("Cancel")),
    ),
  ];
}

/** The fields that some of the answers need. */
function makeFields(section: string | undefined) {
  const other = element("input", {
    type: "text",
    id: "correction-other",
    maxlength: "200",
    dir: "auto",
  });
  const kind = element(
    "select",
    { id: "correction-kind" },
    ...nameSections
      .filter((known) => known !== section)
      .map((known) => element("option", { value: known }, t(kindNames[known]))),
  );
  const country = element("input", {
    type: "text",
    id: "correction-country",
    pattern: "[A-Z]{2}",
    maxlength: "2",
    size: "3",
    placeholder: "UA",
  });
  const point = element("input", {
    type: "text",
    id: "correction-point",
    placeholder: "50.48, 35.67",
  });
  const rows = {
    kind: row(t("It is"), kind),
    other: row(t("Which name"), other),
    country: row(t("Country, as two capital letters"), country),
    point: row(t("Latitude and longitude, if you know them"), point),
  };
  const checkPlace = () => {
    const isPoint = point.value.trim() === "" || parsePoint(point.value) !== undefined;
    point.setCustomValidity(isPoint ? "" : t("Expected two numbers, such as 50.48, 35.67."));
    const isUnsaid = !rows.country.hidden && country.value === "" && point.value.trim() === "";
    country.setCustomValidity(isUnsaid ? t("Say the country, or where it is.") : "");
  };
  for (const input of [point, country]) input.addEventListener("input", checkPlace);
  const show = (chosen: Kind | undefined) => {
    rows.kind.hidden = chosen !== "other-kind";
    rows.other.hidden = chosen !== "same-as" && chosen !== "other-place";
    rows.country.hidden = rows.point.hidden = chosen !== "other-place";
    other.required = !rows.other.hidden;
    checkPlace();
  };
  const read = (chosen: Kind) => {
    const found = chosen === "other-place" ? parsePoint(point.value) : undefined;
    return {
      other: chosen === "other-kind" ? kind.value : rows.other.hidden ? "" : other.value.trim(),
      country: chosen === "other-place" ? country.value : "",
      ...(found && { point: found }),
    };
  };
  return { rows: Object.values(rows), show, read };
}

function row(label: string, field: HTMLElement): HTMLElement {
  return element("p", {}, element("label", { for: field.id }, label), " ", field);
}

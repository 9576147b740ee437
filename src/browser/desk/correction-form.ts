/** The form in which a correction of a name is proposed. */
import { type Correction, correctionKinds, parsePoint } from "../../desk/correction.ts";
import { nameSections } from "../../text/corpus-entries.ts";
import { mark, t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import { sharedDesk } from "./shared-desk.ts";
import { pagePath } from "./this-article.ts";

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

/** Adds the form behind the tools of the page. */
export function showCorrectionForm(tools: Element): void {
  const page = pagePath().replace(/\.\d+\.html$/, ".html");
  const section = nameSections.find((known) => page.startsWith(`${known}/`));
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
  const form = element(
    "form",
    { class: "correction-form", hidden: true },
    element("fieldset", {}, element("legend", {}, t("What is wrong?")), ...radios),
    ...fields.rows,
    element(
      "p",
      {},
      element("button", { type: "submit", class: "button" }, t("Put it on the desk")),
    ),
    element(
      "p",
      { class: "muted small" },
      t("It stays on your desk until you give it to whoever keeps this site."),
    ),
  );
  const chosen = () => kinds.find((kind) => kind === new FormData(form).get("correction"));
  form.addEventListener("change", () => fields.show(chosen()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const kind = chosen();
    if (kind) propose({ kind, page, ...fields.read(kind) });
    form.reset();
    fields.show(undefined);
    form.hidden = true;
    tools.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    tools.querySelector("[aria-expanded]")?.setAttribute("aria-expanded", "false");
  });
  fields.show(undefined);
  tools.after(form);
}

function propose(
  correction: Pick<Correction, "kind" | "page" | "other" | "country" | "point">,
): void {
  const [name = "", ...others] = readNames();
  const content = { ...correction, name, spellings: others };
  sharedDesk().add("corrections", content, t("Correction put on the desk"));
}

/** The name of this page and how articles print it, as the page's own data say. */
function readNames(): string[] {
  const heading = document.querySelector("h1")?.textContent.trim() ?? "";
  try {
    const text = document.querySelector("script[type='application/ld+json']")?.textContent ?? "{}";
    const { alternateName = [] } = JSON.parse(text) as { alternateName?: string[] };
    return [heading, ...alternateName];
  } catch {
    return [heading];
  }
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

/** In the margin of an article: how many marks it has by pen, which of them are gone, and the way to the desk. */
import { pens } from "../../desk/pens.ts";
import { markTools, noteParts, penLabel } from "./mark-note.ts";
import type { PlacedMark } from "./placed-mark.ts";
import { addressOf, element, t, tn } from "./shared-desk.ts";

/** Also adds the switch "My marks" to the tools of the article. */
export function showMarksHere(
  marks: readonly PlacedMark[],
  choose: (id: string | undefined) => void,
): void {
  document.querySelector(".desk-here")?.remove();
  addSwitch();
  if (marks.length === 0) return;
  const rows = pens.flatMap(({ pen, name }) => {
    const own = marks.filter(({ mark, range }) => mark.pen === pen && range);
    const [first] = own;
    if (!first) return [];
    const notes = own.filter(({ mark }) => mark.note !== "").length;
    const button = element("button", { type: "button", class: `desk-${pen}` }, t(name));
    button.addEventListener("click", () => choose(first.mark.id));
    const count = notes === 0 ? "" : `, ${tn(notes, "# with a note", "# with a note")}`;
    const counted = element("span", { class: "count" }, `${own.length}${count}`);
    return element("li", {}, button, counted);
  });
  const section = element(
    "section",
    { class: "section desk-here" },
    element("h2", {}, t("Your marks here")),
    element("ul", { class: "rows" }, ...rows),
    ...goneMarks(marks),
    element("p", {}, element("a", { href: addressOf("desk.html") }, t("Your desk"))),
  );
  document.querySelector(".article > .side")?.prepend(section);
}

/** A passage that this text has no more is kept with its words. */
function goneMarks(marks: readonly PlacedMark[]): HTMLElement[] {
  const gone = marks.filter(({ range }) => range === undefined);
  if (gone.length === 0) return [];
  const items = gone.map(({ mark }) =>
    element(
      "li",
      { class: `desk-passage desk-${mark.pen}` },
      element("blockquote", { dir: "auto" }, mark.quote.exact),
      element("p", { class: "desk-pen-name" }, penLabel(mark)),
      ...noteParts(mark),
      element("p", { class: "desk-tools" }, ...markTools(mark)),
    ),
  );
  const says = tn(
    gone.length,
    "# passage is no longer in this text. It is kept here.",
    "# passages are no longer in this text. They are kept here.",
  );
  return [element("p", { class: "desk-gone" }, says), element("ul", {}, ...items)];
}

function addSwitch(): void {
  if (document.querySelector("#desk-show")) return;
  const input = element("input", {
    type: "checkbox",
    id: "desk-show",
    checked: true,
    autocomplete: "off",
  });
  input.addEventListener("change", () => {
    document.documentElement.dataset["marks"] = input.checked ? "on" : "off";
  });
  const names = document.querySelector(".article-tools label");
  names?.after(element("label", {}, input, t("My marks")));
}

/** On the desk: the marked passages, by article, each with its note and tools. */
import { compareMarks, type Mark } from "../../desk/mark.ts";
import { type Pen, penIds, pens } from "../../desk/pens.ts";
import { toTextFragment } from "../reader/copy-quote.ts";
import { markTools, noteParts, penLabel } from "./mark-note.ts";
import { addressOfPage, currentDesk, element, t, tn } from "./shared-desk.ts";

/** Which pens are shown. */
const shownPens = new Set<Pen>(penIds);
let shownTag = "";

/** Makes the section anew. @param show is called when the reader filters */
export function passagesSection(show: () => void): HTMLElement {
  const { marks } = currentDesk();
  const shown = marks.filter(
    (mark) => shownPens.has(mark.pen) && (shownTag === "" || mark.tags.includes(shownTag)),
  );
  const groups = Map.groupBy(shown, ({ article }) => article.page);
  const head = element(
    "div",
    { class: "section-head" },
    element("h2", {}, t("Passages and notes")),
    element("span", {}, tn(shown.length, "# passage", "# passages")),
  );
  const section = element(
    "section",
    { class: "section desk-passages" },
    head,
    filters(marks, show),
  );
  if (marks.length === 0)
    section.append(
      element("p", {}, t("Nothing is marked yet. Select words in an article, then choose a pen.")),
    );
  for (const own of groups.values()) section.append(articleEntry(own));
  return section;
}

function filters(marks: readonly Mark[], show: () => void): HTMLElement {
  const boxes = pens.flatMap(({ pen, name }) => {
    const count = marks.filter((mark) => mark.pen === pen).length;
    if (count === 0) return [];
    const input = element("input", {
      type: "checkbox",
      checked: shownPens.has(pen),
      autocomplete: "off",
    });
    input.addEventListener("change", () => {
      if (input.checked) shownPens.add(pen);
      else shownPens.delete(pen);
      show();
    });
    return element("label", { class: `desk-pen desk-${pen}` }, input, `${t(name)} ${count}`);
  });
  return element("p", { class: "desk-filters" }, ...boxes, ...tagFilter(marks, show));
}

function tagFilter(marks: readonly Mark[], show: () => void): HTMLElement[] {
  const tags = [...new Set(marks.flatMap((mark) => mark.tags))].sort();
  if (!tags.includes(shownTag)) shownTag = "";
  if (tags.length === 0) return [];
  const select = element(
    "select",
    { autocomplete: "off" },
    element("option", { value: "" }, t("All tags")),
    ...tags.map((tag) => element("option", { value: tag, selected: tag === shownTag }, tag)),
  );
  select.addEventListener("change", () => {
    shownTag = select.value;
    show();
  });
  return [element("label", {}, `${t("Tag")} `, select)];
}

function articleEntry(marks: readonly Mark[]): HTMLElement {
  const [first] = marks;
  const { article } = first ?? {};
  const title = article?.title || article?.page || "";
  return element(
    "article",
    { class: "desk-entry" },
    element("p", { class: "desk-date", dir: "auto" }, article?.date ?? ""),
    element(
      "div",
      {},
      element(
        "h3",
        { dir: "auto" },
        element("a", { href: addressOfPage(article?.page ?? "") }, title),
      ),
      ...marks.toSorted(compareMarks).map(passage),
    ),
  );
}

function passage(mark: Mark): HTMLElement {
  const href = `${addressOfPage(mark.article.page)}#desk-${encodeURIComponent(mark.id)}:~:${toTextFragment(mark.quote.exact)}`;
  return element(
    "div",
    { class: `desk-passage desk-${mark.pen}`, "data-mark": mark.id },
    element("blockquote", { dir: "auto" }, mark.quote.exact),
    ...noteParts(mark),
    element(
      "p",
      { class: "desk-tools" },
      element("span", { class: "desk-pen-name" }, penLabel(mark)),
      element("a", { href }, t("In the article")),
      ...markTools(mark),
    ),
  );
}

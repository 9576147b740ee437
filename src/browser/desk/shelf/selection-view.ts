/** On the desk: the selection, in the order of the reader or of the days. */
import { moveItem, type Order, orderSelection } from "../../../desk/order-selection.ts";
import { articlePageOf, type SelectedItem } from "../../../desk/selected-item.ts";
import { mark } from "../../../text/interface-language.ts";
import { formatDay, knownArticles } from "./article-facts.ts";
import { button, linkTo, note, section } from "./parts.ts";
import { sharingParts } from "./share-selection.ts";
import {
  change,
  changeDesk,
  currentDesk,
  element,
  newEntry,
  removeWithUndo,
  replaceEntry,
  t,
  tn,
} from "../shared-desk.ts";

let order: Order = "hand";

export function currentOrder(): Order {
  return order;
}

const kindWords: Record<SelectedItem["kind"], string> = {
  article: mark("article"),
  sentence: mark("sentence"),
  name: mark("name"),
};

/** Makes the section anew. @param show is called when the reader changes the order */
export function selectionSection(show: () => void): HTMLElement {
  const { selection } = currentDesk();
  if (selection.length === 0)
    return section(
      "shelf-selection",
      t("Selection"),
      note(t("Nothing is selected. Articles, sentences and names have a star beside them.")),
    );
  const items = orderSelection(selection, order, knownArticles());
  return section(
    "shelf-selection",
    t("Selection"),
    element(
      "p",
      { class: "shelf-order" },
      tn(items.length, "# item", "# items"),
      orderChoice(show),
    ),
    element(
      "ol",
      { class: "shelf-items" },
      ...items.map((item, at) => toRow(item, at, items.length)),
    ),
    sharingParts(items),
  );
}

function orderChoice(show: () => void): HTMLElement {
  const option = (value: Order, words: string) =>
    element("option", { value, selected: value === order }, words);
  const select = element(
    "select",
    { "data-key": "order", autocomplete: "off" },
    option("hand", t("my order")),
    option("date", t("by date")),
  );
  select.addEventListener("change", () => {
    order = select.value === "date" ? "date" : "hand";
    show();
  });
  return element("label", {}, `${t("Order")} `, select);
}

function toRow(item: SelectedItem, at: number, length: number): HTMLElement {
  const { kind, page, title, citation } = item;
  const article = knownArticles().get(articlePageOf(item));
  const day = article ? formatDay(article.published) : kind === "name" ? "" : citation;
  const headline = kind === "sentence" ? (article?.item.title ?? "") : "";
  const facts = [t(kindWords[kind]), headline, day].filter(Boolean).join(" · ");
  return element(
    "li",
    {},
    element(
      "p",
      { class: `shelf-title ${kind}` },
      linkTo(page, article && kind === "article" ? article.item.title : title),
    ),
    element("p", { class: "muted small", dir: "auto" }, facts),
    noteField(item),
    element("p", { class: "shelf-tools" }, ...tools(item, at, length)),
  );
}

function noteField(item: SelectedItem): HTMLElement {
  const field = element("textarea", {
    rows: "1",
    maxlength: "5000",
    dir: "auto",
    "data-key": `note ${item.page} ${item.title}`,
    "aria-label": `${t("Note")}: ${item.title}`,
    placeholder: t("Note"),
  });
  field.value = item.note;
  field.addEventListener("change", () => {
    const to = { ...item, note: field.value.trim() };
    change("selection", { entry: item, to }, t("Note kept"));
  });
  return field;
}

function tools(item: SelectedItem, at: number, length: number): HTMLElement[] {
  const { id, page, title } = item;
  const key = `${page} ${title}`;
  const label = (words: string) => `${words}: ${title}`;
  const up = button(t("Up"), `up ${key}`, () => move(id, -1), label(t("Up")));
  const down = button(t("Down"), `down ${key}`, () => move(id, 1), label(t("Down")));
  // A button that is disabled would lose the focus.
  if (at === 0) up.setAttribute("aria-disabled", "true");
  if (at === length - 1) down.setAttribute("aria-disabled", "true");
  const remove = button(
    t("Remove"),
    `remove ${key}`,
    () => removeWithUndo("selection", item, t("Taken out of the selection")),
    label(t("Remove")),
  );
  return order === "hand" && length > 1 ? [up, down, remove] : [remove];
}

function move(id: string, by: 1 | -1): void {
  changeDesk((desk) => {
    let moved = desk;
    for (const [own, rank] of moveItem(desk.selection, id, by)) {
      const item = desk.selection.find((one) => one.id === own);
      if (item)
        moved = replaceEntry(moved, "selection", { id: own, by: { ...item, rank, ...newEntry() } });
    }
    return moved;
  });
}

/** What the reader has read: a box on the page of an article, and a word beside it in lists. */
import { t } from "../../text/interface-language.ts";
import { element } from "../element.ts";
import { currentDesk, onDeskChange } from "./desk-store.ts";
import { add, removeWithUndo } from "./edits.ts";
import { addressOf, pagePath } from "./this-article.ts";

export function startReadArticles(): void {
  const tools = document.querySelector(".article-tools");
  if (tools) addBox(tools);
  showInLists();
  onDeskChange(showInLists);
  const hits = document.querySelector(".search-hits");
  if (hits) new MutationObserver(showInLists).observe(hits, { childList: true });
}

function addBox(tools: Element): void {
  const page = pagePath();
  const find = () => currentDesk().readMarks.find((mark) => mark.page === page);
  const box = element("input", { type: "checkbox", autocomplete: "off" });
  const show = () => {
    box.checked = find() !== undefined;
  };
  box.addEventListener("change", () => {
    const found = find();
    if (found) removeWithUndo("readMarks", found, t("Not marked as read any more"));
    else add("readMarks", { page }, t("Marked as read"));
  });
  onDeskChange(show);
  show();
  tools.append(element("label", {}, box, t("Read")));
}

function showInLists(): void {
  const read = new Set(currentDesk().readMarks.map(({ page }) => addressOf(page)));
  const links = document.querySelectorAll<HTMLAnchorElement>(
    ":is(.entry, .search-hit, .concordance) :is(h2, h3) > a",
  );
  for (const link of links) {
    const entry = link.closest(".entry, .search-hit, .concordance");
    const isRead = read.has(link.href.split("#")[0] ?? "");
    const shown = entry?.querySelector(".read-mark");
    if (isRead === Boolean(shown)) continue;
    if (shown) shown.remove();
    else
      entry
        ?.querySelector(".kicker, .search-hit-facts, .label")
        ?.append(element("span", { class: "read-mark" }, t("read")));
  }
}

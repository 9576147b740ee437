/** What the reader has read: a word beside it in lists. */
import { addressOf, currentDesk, element, onDeskChange, t } from "./shared-desk.ts";

export function startReadArticles(): void {
  showInLists();
  onDeskChange(showInLists);
  const hits = document.querySelector(".search-hits");
  if (hits) new MutationObserver(showInLists).observe(hits, { childList: true });
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

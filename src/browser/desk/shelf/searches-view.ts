/** On the desk: the searches that are kept, each with what is new since the reader last looked. */
import type { SavedSearch } from "../../../desk/saved-search.ts";
import { countUnseen } from "../../../desk/new-articles.ts";
import { findArticles } from "../found-articles.ts";
import { button, linkTo, section } from "./parts.ts";
import { change, currentDesk, element, removeWithUndo, t, tn } from "../shared-desk.ts";

/** What each search finds now, by its fragment; undefined if that could not be found out. */
const found = new Map<string, string[] | undefined>();
let isSearching = false;

/** Makes the section anew. @param show is called when the searches are done */
export function searchesSection(show: () => void): HTMLElement {
  const { searches } = currentDesk();
  if (!isSearching && searches.some(({ query }) => !found.has(query)))
    void searchAll(searches, show);
  return section(
    "shelf-searches",
    t("Saved searches"),
    element("ul", { class: "shelf-items" }, ...searches.map(toRow)),
  );
}

/** One after the other: they share the files of the index. */
async function searchAll(searches: readonly SavedSearch[], show: () => void): Promise<void> {
  isSearching = true;
  for (const { query } of searches)
    if (!found.has(query)) found.set(query, await findArticles(query).catch(() => undefined));
  isSearching = false;
  show();
}

function toRow(search: SavedSearch): HTMLElement {
  const { id, name, query, seen } = search;
  const now = found.get(query);
  const unseen = now ? countUnseen(seen, now) : 0;
  const all = found.has(query)
    ? now
      ? tn(now.length, "# article", "# articles")
      : t("The files of the search did not arrive.")
    : t("Searching…");
  const isNew = unseen === 0 ? [] : [element("strong", {}, tn(unseen, "# new", "# new"))];
  return element(
    "li",
    {},
    element("p", { class: "shelf-search" }, linkTo(`search.html#${query}`, name), " ", ...isNew),
    element("p", { class: "muted small" }, all),
    element(
      "p",
      { class: "shelf-tools" },
      ...(now && unseen > 0
        ? [button(t("Seen"), `seen ${query}`, () => see(search, now), `${t("Seen")}: ${name}`)]
        : []),
      button(
        t("Remove"),
        `remove ${id}`,
        () => removeWithUndo("searches", search, t("Search removed")),
        `${t("Remove")}: ${name}`,
      ),
    ),
  );
}

function see(search: SavedSearch, now: readonly string[]): void {
  const to = { ...search, seen: now.join("") };
  change("searches", { entry: search, to }, t("Marked as seen"));
}

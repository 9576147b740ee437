/** A selection that came in the address: it is shown, and stored only if the reader says so. */
import { DeskFileError } from "../../../desk/check-values.ts";
import { nextRank } from "../../../desk/order-selection.ts";
import { articlePageOf } from "../../../desk/selected-item.ts";
import { readSelectionFragment, type SharedItem } from "../../../desk/shared-selection.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { button, linkTo, section } from "./parts.ts";
import { addEntry, announce, changeDesk, element, newEntry, t, tn } from "../shared-desk.ts";

/** Shows it above the desk. */
export async function showSharedSelection(facts: ArticleFacts): Promise<void> {
  document.querySelector(".shelf-shared")?.remove();
  const shown = await toView(facts).catch((error: unknown) => {
    if (!(error instanceof DeskFileError)) throw error;
    return section(
      "shelf-shared",
      t("A selection from elsewhere"),
      element("p", {}, t("The link is cut off or damaged.")),
    );
  });
  shown.classList.add("columns-1-8");
  document.querySelector(".desk-page > .desk-main")?.before(shown);
  shown.querySelector("h2")?.setAttribute("tabindex", "-1");
  shown.querySelector("h2")?.focus();
}

async function toView(facts: ArticleFacts): Promise<HTMLElement> {
  const items = await readSelectionFragment(location.hash);
  await facts.loadArticles(items.filter(({ kind }) => kind !== "name").map(articlePageOf));
  const named = items.map((item) => ({ ...item, ...describe(item, facts) }));
  const view = section(
    "shelf-shared",
    t("A selection from elsewhere"),
    element(
      "p",
      {},
      tn(
        items.length,
        "# item. It is not kept unless you add it to your desk.",
        "# items. They are not kept unless you add them to your desk.",
      ),
    ),
    element("ol", { class: "shelf-items" }, ...named.map(toRow)),
    element(
      "p",
      { class: "shelf-tools" },
      button(t("Add to my desk"), "add-shared", () => {
        keep(named);
        view.remove();
        history.replaceState(null, "", location.pathname);
      }),
    ),
  );
  return view;
}

type Described = SharedItem & { citation: string };

/** The site knows the headline; of what it has no longer the address is told. */
function describe(
  item: SharedItem,
  { formatDay, knownArticles }: ArticleFacts,
): { title: string; citation: string } {
  const article = knownArticles().get(articlePageOf(item));
  const title = item.title || article?.item.title || item.page;
  if (item.kind === "name") return { title, citation: "" };
  if (!article) return { title, citation: t("This site does not have the article.") };
  const headline = item.kind === "sentence" ? `${article.item.title}, ` : "";
  return { title, citation: headline + formatDay(article.published) };
}

function toRow({ kind, page, title, citation, note }: Described): HTMLElement {
  return element(
    "li",
    {},
    element("p", { class: `shelf-title ${kind}` }, linkTo(page, title)),
    element("p", { class: "muted small", dir: "auto" }, citation),
    ...(note === "" ? [] : [element("p", { class: "shelf-note", dir: "auto" }, note)]),
  );
}

/** What is there already is not added again. */
function keep(items: readonly Described[]): void {
  changeDesk((desk) => {
    let kept = desk;
    for (const item of items) {
      const isThere = kept.selection.some(
        ({ page, title }) => page === item.page && title === item.title,
      );
      const entry = { ...item, rank: nextRank(kept.selection), ...newEntry() };
      if (!isThere) kept = addEntry(kept, "selection", entry);
    }
    return kept;
  });
  announce(t("Added to your desk"));
}

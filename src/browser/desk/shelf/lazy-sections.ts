/** The sections whose scripts are loaded only where there is something to show in them. */
import { announce, currentDesk, type LazyScript, t } from "../shared-desk.ts";
import { articleFacts } from "./article-facts.ts";
import { newsParts, takeAwayParts } from "./lazy-parts.ts";
import { button, note, section } from "./parts.ts";

/** Corrections that the reader proposes; none where there are none. @param show is called when the script is here */
export function corrections(show: () => void): HTMLElement[] {
  if (currentDesk().corrections.length === 0) return [];
  return partOf(takeAwayParts, show)?.correctionsSection() ?? [];
}

/** What is new on this site since the reader last said that all is seen. */
export function newArticles(show: () => void): HTMLElement {
  const visit = currentDesk().visits.at(-1);
  const news = visit && partOf(newsParts, show);
  if (news) return news.newArticlesSection(visit, articleFacts, show);
  const title = t("New since your last visit");
  if (visit) return section("shelf-new", title, note(t("Looking…")));
  return section(
    "shelf-new",
    title,
    note(t("Keep in this browser which articles there are now, to be told later which are new.")),
    button(t("Start now"), "visit", () => void startVisit()),
  );
}

async function startVisit(): Promise<void> {
  const news = await newsParts.load();
  if (news) await news.startVisit();
  else announce(t("The list of articles did not arrive. Try again."));
}

/** The searches that are kept. */
export function searches(show: () => void): HTMLElement {
  const { searches: kept } = currentDesk();
  const found = kept.length > 0 && partOf(newsParts, show)?.searchesSection(show);
  const words =
    kept.length > 0
      ? t("Searching…")
      : t("None yet. A search can be kept on its page, below the results.");
  return found || section("shelf-searches", t("Saved searches"), note(words));
}

function partOf<Part>(script: LazyScript<Part>, show: () => void): Part | undefined {
  const part = script.here();
  if (!part) void script.load().then((found) => found && show());
  return part;
}

/** On the desk: what is new or changed on this site since the reader last said that all is seen. */
import type { Visit } from "../../../desk/reading-marks.ts";
import { compareVersions, type NewArticles } from "../../../desk/new-articles.ts";
import {
  type CitedArticle,
  type CitedList,
  type CitedVersions,
  citedPerFile,
} from "../../../text/citations/cited-article.ts";
import { formatOneOf } from "../../../text/format-days.ts";
import { articlePath } from "../../../site/shared/routes.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { button, linkTo, note, section } from "./parts.ts";
import {
  addEntry,
  announce,
  changeDesk,
  currentDesk,
  element,
  loadCited,
  newEntry,
  removeEntry,
  t,
  tn,
} from "../shared-desk.ts";

/** More nobody looks through here. */
const maxListed = 50;

interface Listed extends NewArticles {
  articles: CitedArticle[];
}

let listed: { since: string; found: Listed } | undefined;

/** Makes the section anew. @param show is called when the files of the site are here */
export function newArticlesSection(
  visit: Visit,
  { formatDay }: ArticleFacts,
  show: () => void,
): HTMLElement {
  const title = t("New since your last visit");
  if (listed?.since !== visit.id) {
    void compareNow(visit.versions).then((found) => {
      listed = { since: visit.id, found };
      show();
    });
    return section("shelf-new", title, note(t("Looking…")));
  }
  const { added, changed, removed } = listed.found;
  const started = visit.modified.slice(0, 10);
  const day = formatOneOf({ from: started, to: started });
  const counts = [
    tn(added.length, "# article is new", "# articles are new"),
    ...(changed.length === 0 ? [] : [tn(changed.length, "# has changed", "# have changed")]),
    ...(removed === 0 ? [] : [tn(removed, "# is gone", "# are gone")]),
  ];
  return section(
    "shelf-new",
    title,
    element("p", {}, t("Since {day}: {counts}.", { day, counts: counts.join(", ") })),
    element(
      "ul",
      { class: "shelf-items" },
      ...listed.found.articles.map((article) => toRow(article, formatDay)),
    ),
    element(
      "p",
      { class: "shelf-tools" },
      button(t("All seen"), "visit", () => void startVisit()),
      button(t("Stop"), "visit-stop", stop),
    ),
  );
}

function toRow(
  { item, published }: CitedArticle,
  formatDay: ArticleFacts["formatDay"],
): HTMLElement {
  const page = articlePath(item.id);
  const isRead = currentDesk().readMarks.some((mark) => mark.page === page);
  const facts = [formatDay(published), ...(isRead ? [t("read")] : [])].join(" · ");
  return element(
    "li",
    {},
    element("p", { class: "shelf-title" }, linkTo(page, item.title)),
    element("p", { class: "muted small" }, facts),
  );
}

async function compareNow(before: string): Promise<Listed> {
  const versions = (await loadCited<CitedVersions>("versions")) ?? "";
  const found = compareVersions(before, versions);
  const places = [...found.added, ...found.changed].slice(0, maxListed);
  const articles: CitedArticle[] = [];
  await loadCited<CitedList>("list");
  for (const place of places) {
    const file = await loadCited<CitedArticle[]>(String(Math.floor(place / citedPerFile)));
    articles.push(...(file?.slice(place % citedPerFile, (place % citedPerFile) + 1) ?? []));
  }
  return { ...found, articles };
}

/** What there is now takes the place of what there was before. */
export async function startVisit(): Promise<void> {
  const versions = await loadCited<CitedVersions>("versions");
  if (versions === undefined) return announce(t("The list of articles did not arrive. Try again."));
  changeDesk((desk) => {
    const entry = { ...newEntry(), versions };
    const without = desk.visits.reduce(
      (rest, { id }) => removeEntry(rest, id, entry.modified),
      desk,
    );
    return addEntry(without, "visits", entry);
  });
  announce(t("From now on new articles are told here."));
}

function stop(): void {
  changeDesk((desk) =>
    desk.visits.reduce((rest, { id }) => removeEntry(rest, id, newEntry().modified), desk),
  );
}

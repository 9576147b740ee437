/** What stands below the lines: the words near the word, its articles, and where in them it stands. */
import { formatNumber, mark, t, tn } from "../../text/interface-language.ts";
import type { Collocate } from "../../search/query/concordance/collocates.ts";
import type { WordCount } from "../../search/query/concordance/count-words.ts";
import type { SearchIndex } from "../../search/query/open-index.ts";
import { articlePath } from "../../site/shared/routes.ts";
import { element } from "../element.ts";
import { type Phrases, toHighlightFragment } from "../search/highlight-fragment.ts";
import { toBar } from "./bars.ts";
import { toTable, toTableRow } from "./table.ts";

const firstNear = 10;
/** Words that are shown, once the reader asks for more. */
export const mostNear = 100;

/** @param fragmentOf a word → the fragment that shows the lines beside it */
export function toNearView(
  collocates: readonly Collocate[],
  fragmentOf: (folded: string) => string,
): HTMLElement[] {
  if (collocates.length === 0)
    return [element("p", { class: "muted" }, t("No word stands here more often than elsewhere."))];
  const toCells = ({ text, folded, near, total, strength }: Collocate) => {
    const link = element("a", { href: fragmentOf(folded), dir: "auto" }, text);
    return [link, ...[near, total, Math.round(strength)].map(formatNumber)];
  };
  const heads = [t("word"), t("near"), t("in all"), t("strength")];
  const table = toTable(heads, collocates.slice(0, firstNear).map(toCells));
  const rest = collocates.slice(firstNear);
  if (rest.length === 0) return [table];
  const button = element("button", { type: "button" }, tn(rest.length, "# more", "# more"));
  button.addEventListener("click", () => {
    button.remove();
    const rows = rest.map((collocate) => toTableRow(toCells(collocate)));
    table.tBodies[0]?.append(...rows);
    rows[0]?.querySelector("a")?.focus();
  });
  return [table, button];
}

const firstArticles = 8;

/** The articles that have it most often; loads their titles. */
export async function toArticlesView(
  { articles }: WordCount,
  index: SearchIndex,
  phrases: Phrases,
): Promise<HTMLElement[]> {
  const most = [...articles]
    .sort((a, b) => b.times - a.times || b.article - a.article)
    .slice(0, firstArticles);
  const texts = await index.runUntilLoaded(() => most.map(({ article }) => index.text(article)));
  const largest = most[0]?.times ?? 1;
  const rows = most.map(({ times }, place) => {
    const [id = "", title = "", , , , language] = texts[place] ?? [];
    const lang = language === "-" ? undefined : language;
    const href = `${articlePath(id)}#${toHighlightFragment("", phrases)}`;
    return toRow(element("a", { href, lang, dir: "auto" }, title), times, largest);
  });
  const rest = articles.length - most.length;
  const more = tn(rest, "and # more article", "and # more articles");
  return [
    element("ul", {}, ...rows),
    ...(rest > 0 ? [element("p", { class: "muted" }, more)] : []),
  ];
}

export function toPlacesView({ articles, times }: WordCount): HTMLElement[] {
  const inTitles = articles.reduce((sum, { inTitle }) => sum + inTitle, 0);
  const inCaptions = articles.reduce((sum, one) => sum + one.inCaptions, 0);
  const rows: [name: string, times: number][] = [
    [mark("in the text"), times - inTitles - inCaptions],
    [mark("in a headline"), inTitles],
    [mark("in a caption"), inCaptions],
  ];
  const largest = Math.max(1, ...rows.map(([, count]) => count));
  return [element("ul", {}, ...rows.map(([name, count]) => toRow(t(name), count, largest)))];
}

function toRow(name: Node | string, count: number, largest: number): HTMLLIElement {
  return element(
    "li",
    {},
    element("span", {}, name),
    toBar(count / largest),
    element("span", { class: "count" }, formatNumber(count)),
  );
}

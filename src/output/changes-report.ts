/** What has changed between two builds → lines for whoever publishes the newer one. */
import type { ArticlePart, Changes } from "./changes.ts";
import type { ListedArticle, ListedName } from "./manifest.ts";
import { formatOneOf } from "../text/format-days.ts";
import { countOf, formatNumber, listOf, plainText } from "../site/shared/wording.ts";

/**
 * Writes a report, line by line; broken links come first.
 *
 * @param most - Lines of a kind.
 */
export function reportChanges(changes: Changes, most: number): string[] {
  const { gone, articles, names, downloads, partDownloads, pages, assetsDiffer, listed } = changes;
  return [
    ...section("BROKEN: addresses that no longer exist; links to them fail", most, [
      ...gone.map(toGone),
    ]),
    ...section("Articles added", most, articles.added.map(toTitle)),
    ...section(
      "Articles removed",
      most,
      articles.removed.map(({ before, hasTombstone }) =>
        hasTombstone ? `${toTitle(before)}: a page at its address says so` : toTitle(before),
      ),
    ),
    ...section(
      "Articles at another address",
      most,
      articles.moved.map(({ before, after }) => `${toTitle(after)}: was ${before.page}`),
    ),
    ...section("Articles changed", most, articles.changed.map(toChange)),
    ...section("Names added", most, names.added.map(toName)),
    ...section(
      "Names gone",
      most,
      names.gone.map(({ before, now }) =>
        now ? `${toName(before)}: its spellings are ${toName(now)} now` : toName(before),
      ),
    ),
    ...section(
      "Names called otherwise",
      most,
      names.renamed.map(({ before, after }) => `${toName(after)}: was ${plainText(before.name)}`),
    ),
    ...section(
      "Files to download",
      most,
      downloads.map(({ path, how }) => `${path} ${how}`),
    ),
    ...(partDownloads > 0
      ? [`${countOf(partDownloads, "file")} of single articles and names came, went or changed.`]
      : []),
    ...(listed === undefined
      ? []
      : [`Search engines may ${listed ? "now" : "no longer"} list the site.`]),
    `${formatNumber(pages.differ)} of ${countOf(pages.all, "page")} differ in some way.${assetsDiffer ? " Style or scripts are others, too." : ""}`,
  ];
}

function section(title: string, most: number, entries: string[]): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - most;
  const more = rest > 0 ? [`  … and ${formatNumber(rest)} more (--all shows them)`] : [];
  const shown = entries.slice(0, most).map((entry) => `  ${entry}`);
  return [`${title} (${formatNumber(entries.length)})`, ...shown, ...more, ""];
}

function toGone({ path, now, others }: Changes["gone"][number]): string {
  const more = others > 0 ? ` and ${countOf(others, "file")} with it` : "";
  return `${path}${more}${now === undefined ? "" : `: go to ${now}`}`;
}

function toTitle({ title, published }: ListedArticle): string {
  return `${plainText(title)} (${dateOf({ published })})`;
}

const partWords: Record<Exclude<ArticlePart, "title" | "date">, string> = {
  text: "the text that is shown",
  file: "the file as received",
};

function toChange({ before, after, parts }: Changes["articles"]["changed"][number]): string {
  const words = parts.map((part) => {
    if (part === "title") return `the headline, was “${plainText(before.title)}”`;
    if (part === "date") return `the date, was ${dateOf(before)}`;
    return partWords[part];
  });
  return `${toTitle(after)}: ${listOf(words)}`;
}

function dateOf({ published }: Pick<ListedArticle, "published">): string {
  return published ? formatOneOf(published) : "undated";
}

function toName({ kind, name }: ListedName): string {
  return `${plainText(name)} (${kind})`;
}

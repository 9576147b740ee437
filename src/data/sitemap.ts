/** What search engines are told: sitemap.xml, with `site.url` only, and robots.txt. */
import { listCollections } from "../site/shared/collections.ts";
import type { CorpusIndex } from "../site/shared/corpus-index.ts";
import { nameFolders, routes } from "../site/shared/routes.ts";
import { findEvents } from "../site/compare/events.ts";
import { saidPages } from "../site/said/said-page.ts";
import { togetherPages } from "../site/together/together-page.ts";
import { pagesOf } from "../site/shared/paging.ts";
import { wholeAddressOf } from "./address.ts";
import type { DataFile } from "./data-file.ts";
import { toXmlText } from "./feeds/xml.ts";
import { allEntities } from "./names.ts";

/** The most that one sitemap may list. */
const maxInSitemap = 50_000;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The sitemap, split under an index when it is long; nothing without `site.url`. */
export function sitemapFiles(corpus: CorpusIndex, most = maxInSitemap): DataFile[] {
  if (corpus.contents.file.site.url === undefined) return [];
  const slices = pagesOf(listPages(corpus), most);
  const [only] = slices;
  if (slices.length === 1 && only) {
    return [{ path: "sitemap.xml", write: () => writeList(corpus, "urlset", only.entries) }];
  }
  const parts = slices.map(({ number, entries }) => ({ path: `sitemap.${number}.xml`, entries }));
  const paths = parts.map(({ path }) => path);
  return [
    { path: "sitemap.xml", write: () => writeList(corpus, "sitemapindex", paths) },
    ...parts.map(({ path, entries }) => ({
      path,
      write: () => writeList(corpus, "urlset", entries),
    })),
  ];
}

/** The first page of everything; what goes on in numbered pages is reached from there. */
function listPages(corpus: CorpusIndex): string[] {
  return [
    routes.home,
    routes.articles(),
    ...listCollections(corpus).map(({ id }) => routes.collection(id)),
    ...nameFolders.map(({ kind }) => routes.names(kind)),
    routes.timeline(),
    routes.map,
    routes.compare(),
    ...[...togetherPages(corpus), ...saidPages(corpus)]
      .filter(({ number }) => number === 1)
      .map(({ path }) => path),
    routes.about,
    ...corpus.contents.ownParts.pages.map(({ id }) => routes.ownPage(id)),
    routes.downloads,
    ...corpus.articles.map(({ record }) => routes.article(record.id)),
    ...allEntities(corpus)
      .filter(({ hasPage }) => hasPage)
      .map(({ name }) => routes.named(name.kind, name.entry.id)),
    ...findEvents(corpus).map(({ place, day }) => routes.event(place.name.entry.id, day)),
  ];
}

function* writeList(
  corpus: CorpusIndex,
  kind: "urlset" | "sitemapindex",
  paths: readonly string[],
) {
  const element = kind === "urlset" ? "url" : "sitemap";
  yield `<?xml version="1.0" encoding="utf-8"?>\n<${kind} ${namespace}>\n`;
  for (const path of paths) {
    const address = wholeAddressOf(corpus, path === routes.home ? "" : path) ?? "";
    yield `<${element}><loc>${toXmlText(address)}</loc></${element}>\n`;
  }
  yield `</${kind}>\n`;
}

/**
 * robots.txt. Pages carry `noindex` themselves, and a crawler must be allowed to read them to see it;
 * files that cannot carry it are disallowed, at a domain's root and under a sub-path.
 */
export function robotsFile({ contents }: CorpusIndex): DataFile {
  const { url, index } = contents.file.site;
  const closed = ["/data/", "/*/data/"];
  const lines = index
    ? [
        "User-agent: *",
        "Allow: /",
        ...(url === undefined ? [] : ["", `Sitemap: ${url}sitemap.xml`]),
      ]
    : [
        "# Each page asks not to be listed (noindex). Crawlers read this file at the root of a host only.",
        "User-agent: *",
        ...closed.map((path) => `Disallow: ${path}`),
      ];
  return { path: "robots.txt", write: () => [`${lines.join("\n")}\n`] };
}

/** Two manifests → what has changed for readers who know the older site or have links into it. */
import { hash } from "node:crypto";
import type { ListedArticle, ListedName, Manifest } from "./manifest.ts";
import { routes } from "../site/shared/routes.ts";

export interface Changes {
  /**
   * Addresses that no longer exist; where the same is found now, if that is known; and how many other files
   * of the page are gone, too.
   */
  gone: { path: string; now?: string; others: number }[];
  articles: {
    added: ListedArticle[];
    /** With whether a page at the old address says so. */
    removed: { before: ListedArticle; hasTombstone: boolean }[];
    /** The same source at another address. */
    moved: { before: ListedArticle; after: ListedArticle }[];
    changed: { before: ListedArticle; after: ListedArticle; parts: ArticlePart[] }[];
  };
  names: {
    added: ListedName[];
    /** With the name that has one of their spellings now, if any. */
    gone: { before: ListedName; now?: ListedName }[];
    renamed: { before: ListedName; after: ListedName }[];
  };
  /** Files of the whole site to download. */
  downloads: { path: string; how: "added" | "gone" | "changed" }[];
  /** How many files of single articles and names to download were added, are gone or have changed. */
  partDownloads: number;
  /** How many pages differ in a byte or more. */
  pages: { differ: number; all: number };
  /** Whether styles or scripts differ. */
  assetsDiffer: boolean;
  /** Whether search engines may list the site, if that has changed. */
  listed?: boolean;
}

export type ArticlePart = "file" | "text" | "title" | "date";

/**
 * Compares the manifests of two builds.
 *
 * @returns Lists in the order of the manifests.
 */
export function compareManifests(older: Manifest, newer: Manifest): Changes {
  const [before, after] = [hashesOf(older), hashesOf(newer)];
  const tombstones = new Set(newer.tombstones);
  const hasTombstone = (path: string) => tombstones.has(hash("sha256", path));
  const articles = compareArticles(older.articles, newer.articles, hasTombstone);
  const names = compareNames(older.names, newer.names);
  const instead = new Map<string, string>([
    ...articles.moved.map((move): [string, string] => [move.before.page, move.after.page]),
    ...movedNames(older.names, newer.names),
    ...names.gone.flatMap(({ before, now }): [string, string][] =>
      now ? [[before.page, now.page]] : [],
    ),
  ]);
  const downloads = compareDownloads(before, after);
  const isPage = (path: string) => path.endsWith(".html");
  return {
    gone: listGone(before, after, instead).filter(({ path }) => !hasTombstone(path)),
    articles,
    names,
    downloads: downloads.filter(({ path }) => isOfWholeSite(path)),
    partDownloads: downloads.filter(({ path }) => !isOfWholeSite(path)).length,
    pages: {
      differ: [...after].filter(([path, hash]) => isPage(path) && before.get(path) !== hash).length,
      all: [...after.keys()].filter(isPage).length,
    },
    assetsDiffer: namesIn(before, "_astro/") !== namesIn(after, "_astro/"),
    ...(older.index !== newer.index && { listed: newer.index }),
  };
}

/** True when two builds are the same site, byte for byte. */
export function isSame(older: Manifest, newer: Manifest): boolean {
  return JSON.stringify(older.files) === JSON.stringify(newer.files);
}

function compareArticles(
  older: ListedArticle[],
  newer: ListedArticle[],
  hasTombstone: (page: string) => boolean,
): Changes["articles"] {
  const after = new Map(newer.map((article) => [article.id, article]));
  const before = new Map(older.map((article) => [article.id, article]));
  const bySource = new Map(newer.map((article) => [article.source, article]));
  const byFile = new Map(newer.map((article) => [article.file, article]));
  const lost = older.filter(({ id }) => !after.has(id));
  const moved = lost.flatMap((article) => {
    const found = bySource.get(article.source) ?? byFile.get(article.file);
    return found && !before.has(found.id) ? [{ before: article, after: found }] : [];
  });
  const hasMoved = new Set(moved.flatMap((move) => [move.before, move.after]));
  const changed = older.flatMap((article) => {
    const found = after.get(article.id);
    const parts = found ? changedParts(article, found) : [];
    return found && parts.length > 0 ? [{ before: article, after: found, parts }] : [];
  });
  return {
    added: newer.filter((article) => !before.has(article.id) && !hasMoved.has(article)),
    removed: lost
      .filter((article) => !hasMoved.has(article))
      .map((article) => ({ before: article, hasTombstone: hasTombstone(article.page) })),
    moved,
    changed,
  };
}

function changedParts(before: ListedArticle, after: ListedArticle): ArticlePart[] {
  const isOther: Record<ArticlePart, boolean> = {
    title: before.title !== after.title,
    date: JSON.stringify(before.published) !== JSON.stringify(after.published),
    text: before.text !== after.text,
    file: before.source !== after.source,
  };
  return (Object.keys(isOther) as ArticlePart[]).filter((part) => isOther[part]);
}

function compareNames(older: ListedName[], newer: ListedName[]): Changes["names"] {
  const keyOf = ({ kind, id }: ListedName) => `${kind}/${id}`;
  const after = new Map(newer.map((name) => [keyOf(name), name]));
  const before = new Set(older.map(keyOf));
  const bySpelling = new Map<string, ListedName>();
  for (const name of newer) for (const spelling of name.spellings) bySpelling.set(spelling, name);
  return {
    added: newer.filter((name) => !before.has(keyOf(name))),
    gone: older
      .filter((name) => !after.has(keyOf(name)))
      .map((name) => {
        const now = [name.name, ...name.spellings]
          .map((spelling) => bySpelling.get(spelling))
          .find(Boolean);
        return now ? { before: name, now } : { before: name };
      }),
    renamed: older.flatMap((name) => {
      const found = after.get(keyOf(name));
      return found && found.name !== name.name ? [{ before: name, after: found }] : [];
    }),
  };
}

/** A name in one article only may have lost its page: it is found there. */
function movedNames(older: ListedName[], newer: ListedName[]): [before: string, now: string][] {
  const pages = new Map(newer.map(({ kind, id, page }) => [`${kind}/${id}`, page]));
  return older.flatMap(({ kind, id, page }): [string, string][] => {
    const now = pages.get(`${kind}/${id}`);
    return now === undefined || now === page ? [] : [[page, now]];
  });
}

function compareDownloads(
  before: Map<string, string>,
  after: Map<string, string>,
): Changes["downloads"] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.filter(isDownload).flatMap((path): Changes["downloads"] => {
    if (!before.has(path)) return [{ path, how: "added" }];
    if (!after.has(path)) return [{ path, how: "gone" }];
    return before.get(path) === after.get(path) ? [] : [{ path, how: "changed" }];
  });
}

function listGone(
  before: Map<string, string>,
  after: Map<string, string>,
  instead: Map<string, string>,
): Changes["gone"] {
  const gone = [...before.keys()].filter((path) => !after.has(path) && !isLoadedByPages(path));
  return [...Map.groupBy(gone, pageOf)].map(([page, paths]) => {
    const path = paths.includes(page) ? page : (paths[0] ?? page);
    const now = instead.get(page) ?? (after.has(page) ? page : undefined);
    return { path, ...(now !== undefined && { now }), others: paths.length - 1 };
  });
}

/** The files of one article: "data/source/a.txt", "data/articles/a.json"; a pack belongs to the whole site. */
const articleFile = /^data\/[a-z]+\/(?!\d+\.(?:ndjson|jsonld|zip)$)([^/.]+)\.[^/]*$/;
/** The files of a page: "places/kyiv.3.html", "places/kyiv.feed.xml", "timeline.2.html". */
const pageFile = /^(?!data\/)(?:([^/.]+)\.[^/]*\.html|([^.]+\/[^/.]+)\.[^/]*)$/;

/** Finds the page that a file belongs to; a file of the whole site belongs to itself. */
function pageOf(path: string): string {
  const article = articleFile.exec(path)?.[1];
  if (article !== undefined) return routes.article(article);
  const [, atTop, inFolder] = pageFile.exec(path) ?? [];
  const name = atTop ?? inFolder;
  return name === undefined ? path : `${name}.html`;
}

function isOfWholeSite(path: string): boolean {
  return pageOf(path) === path;
}

/** True for files that only pages load: nobody has a link to them. */
function isLoadedByPages(path: string): boolean {
  return path.startsWith("_astro/") || path.startsWith("search/") || /^[._]/.test(path);
}

function isDownload(path: string): boolean {
  return !isLoadedByPages(path) && !path.endsWith(".html");
}

function hashesOf({ files }: Manifest): Map<string, string> {
  return new Map(files.map(({ path, sha256 }) => [path, sha256]));
}

function namesIn(files: Map<string, string>, folder: string): string {
  return [...files.keys()].filter((path) => path.startsWith(folder)).join();
}

/** Where every page is in dist/, and how one page links to another so that dist/ works under any address. */
import type { Mention } from "../../record/record.ts";

export type NameKind = Mention["kind"];

const folders = {
  place: "places",
  person: "people",
  organisation: "organisations",
} as const satisfies Record<NameKind, string>;

/** The kinds of names, each with the folder of dist/ where its pages are. */
export const nameFolders = [
  { kind: "place", folder: folders.place },
  { kind: "person", folder: folders.person },
  { kind: "organisation", folder: folders.organisation },
] as const;

/** Names that mean something to a host ("index") or that no file may bear on Windows ("con"). */
const reserved = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Ids are letters, digits and hyphens, and never end in a hyphen; so what follows a dot, and a
 * closing hyphen, are free to tell the pages of a long list and the reserved names apart.
 */
export const routes = {
  home: "index.html",
  search: "search.html",
  places: "places/index.html",
  people: "people/index.html",
  organisations: "organisations/index.html",
  timeline: (page = 1) => numbered("timeline", page),
  map: "map.html",
  /** The list of places and days that several articles give figures of. */
  compare: (page = 1) => numbered("compare", page),
  /** One of them: the place's id and the day. */
  event: (place: string, day: string, page = 1) =>
    numbered(`compare/${fileName(place)}.${day}`, page),
  about: "about.html",
  problems: (page = 1) => numbered("problems", page),
  articles: (page = 1) => numbered("articles/index", page),
  article: articlePath,
  asCollected: (id: string) => `articles/${fileName(id)}.source.html`,
  /** The untouched file, under the article's id: names of received files may be unfit for a disk or a host. */
  source: (id: string) => `data/source/${fileName(id)}.txt`,
  downloads: "data/index.html",
  data: (file: string) => `data/${file}`,
  record: (id: string) => `data/articles/${fileName(id)}.json`,
  annotations: (id: string) => `data/annotations/${fileName(id)}.jsonld`,
  /** What is to be had of an article beside its page: "bib", "ris", "csl.json". */
  articleFile: (id: string, ending: string) => `articles/${fileName(id)}.${ending}`,
  /** What is to be had of a name beside its page: "csv", "bib", "feed.xml". */
  nameFile: (kind: NameKind, id: string, ending: string) =>
    `${folders[kind]}/${fileName(id)}.${ending}`,
  place: (id: string) => named("place", id),
  person: (id: string) => named("person", id),
  organisation: (id: string) => named("organisation", id),
  /** The page of a name; the concordance of a name with many mentions goes on in numbered pages. */
  named,
  /** The dates of what concerns one name. */
  nameTimeline: (kind: NameKind, id: string, page = 1) =>
    numbered(`${folders[kind]}/${fileName(id)}.timeline`, page),
  folder: (kind: NameKind) => folders[kind],
  names: (kind: NameKind) => `${folders[kind]}/index.html`,
  /** The names under one letter, where there are too many for one page. */
  letter: (kind: NameKind, letter: string, page = 1) =>
    numbered(`${folders[kind]}/letter.${letter}`, page),
};

/**
 * In: the path in dist/ of the page that links, and of what it links to (a fragment may follow).
 * Out: a relative address. ("places/kyiv.html", "articles/a.html#p-1") → "../articles/a.html#p-1"
 */
export function linkFrom(page: string, target: string): string {
  const from = page.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** In: a path in dist/. Out: what Astro calls the page inside its folder. "places/kyiv.2.html" → "kyiv.2" */
export function pageName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".html".length);
}

function named(kind: NameKind, id: string, page = 1): string {
  return numbered(`${folders[kind]}/${fileName(id)}`, page);
}

/** The page of an article; apart from the others, for a script that needs no other. */
export function articlePath(id: string): string {
  return `articles/${fileName(id)}.html`;
}

function fileName(id: string): string {
  return reserved.test(id) ? `${id}-` : id;
}

function numbered(path: string, page: number): string {
  return page === 1 ? `${path}.html` : `${path}.${page}.html`;
}

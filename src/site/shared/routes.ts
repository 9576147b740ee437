/** The path of every page, and relative links between pages, so that the site works under any address. */
import type { Mention } from "../../record/record.ts";

export type NameKind = Mention["kind"];

const folders = {
  place: "places",
  person: "people",
  organisation: "organisations",
} as const satisfies Record<NameKind, string>;

/** The kinds of names, each with the folder that holds its pages. */
export const nameFolders = [
  { kind: "place", folder: "places" },
  { kind: "person", folder: "people" },
  { kind: "organisation", folder: "organisations" },
] as const satisfies { kind: NameKind; folder: (typeof folders)[NameKind] }[];

/** Names with a meaning to hosts ("index"), or not allowed for files on Windows ("con"). */
const reserved = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Ids consist of letters, digits and hyphens and never end in a hyphen. So a dot can introduce the number
 * of a page of a long list, and a final hyphen can mark a reserved name.
 */
export const routes = {
  home: "index.html",
  search: "search.html",
  /** Every place where a word stands; the word is in the fragment. */
  words: "words.html",
  wordsOf: (kind: NameKind, name: string) =>
    `words.html#q=${encodeURIComponent(`${kind}:"${name.replaceAll('"', "")}"`)}`,
  /** Names all that the search loads; not in search/, where hosts let browsers keep every file for ever. */
  searchFiles: (page = 1) => numbered("search-files", page),
  /** The reader's own marks and notes. */
  desk: "desk.html",
  places: "places/index.html",
  people: "people/index.html",
  organisations: "organisations/index.html",
  timeline: (page = 1) => numbered("timeline", page),
  map: "map.html",
  /** The list of places and days for which several articles give figures. */
  compare: (page = 1) => numbered("compare", page),
  /** One of them: the place's id and the day. */
  event: (place: string, day: string, page = 1) =>
    numbered(`compare/${fileName(place)}.${day}`, page),
  /** Names that stand in one sentence, for two kinds of names: "people-places". */
  together: (kind: string, page = 1) =>
    numbered(kind === "people-places" ? "together" : `together-${kind}`, page),
  /** Quotations of all speakers, and those that no speaker is named for. */
  said: (page = 1) => numbered("said", page),
  saidByNobody: (page = 1) => numbered("said-unattributed", page),
  about: "about.html",
  /** A page that the corpus adds itself. */
  ownPage: (id: string) => `pages/${fileName(id)}.html`,
  /** The look that corpus.yaml sets. */
  lookStyle: "look/colours.css",
  /** What scripts say in the language of the interface. */
  language: "look/language.js",
  look: (file: string) => `look/${file}`,
  /** The pictures that go with links where they are shared: of the site, of an article. */
  shareHome: "share/home.png",
  shareArticle: (id: string) => `share/articles/${fileName(id)}.png`,
  problems: (page = 1) => numbered("problems", page),
  articles: (page = 1) => numbered("articles/index", page),
  /** The articles of a folder. */
  collection: (id: string, page = 1) => numbered(`collections/${fileName(id)}`, page),
  article: articlePath,
  /** A place in an article: "article-id#anchor". */
  mention: (at: string) => {
    const [id = "", anchor = ""] = at.split("#");
    return `${articlePath(id)}#${anchor}`;
  },
  asCollected: (id: string) => `articles/${fileName(id)}.source.html`,
  /** A copy of another article's text beside that text. */
  copy: (id: string) => `articles/${fileName(id)}.copy.html`,
  /** The file as received, under the article's id, because its name may not suit a disk or a host. */
  original: (id: string, ending: string) => `data/source/${fileName(id)}.${ending}`,
  /** The text as it was read: for a text file the same. */
  source: (id: string) => `data/source/${fileName(id)}.txt`,
  downloads: "data/index.html",
  data: (file: string) => `data/${file}`,
  record: (id: string) => `data/articles/${fileName(id)}.json`,
  annotations: (id: string) => `data/annotations/${fileName(id)}.jsonld`,
  /** The same of many articles; their numbers begin at 1. */
  recordPack: (number: number) => `data/articles/${number}.ndjson`,
  annotationPack: (number: number) => `data/annotations/${number}.jsonld`,
  sourcePack: (number: number) => `data/source/${number}.zip`,
  nameFeed: (kind: NameKind, id: string) => `${folders[kind]}/${fileName(id)}.feed.xml`,
  place: (id: string) => named("place", id),
  person: (id: string) => named("person", id),
  organisation: (id: string) => named("organisation", id),
  /** The page of a name; a long concordance continues on numbered pages. */
  named,
  /** The timeline of one name. */
  nameTimeline: (kind: NameKind, id: string, page = 1) =>
    numbered(`${folders[kind]}/${fileName(id)}.timeline`, page),
  folder: (kind: NameKind) => folders[kind],
  names: (kind: NameKind) => `${folders[kind]}/index.html`,
  /** The names under one letter, where there are too many for one page. */
  letter: (kind: NameKind, letter: string, page = 1) =>
    numbered(`${folders[kind]}/letter.${letter}`, page),
};

/**
 * The relative address from one path of the site to another, which may carry a fragment.
 *
 * @example ("places/kyiv.html", "articles/a.html#p-1") → "../articles/a.html#p-1"
 */
export function linkFrom(page: string, target: string): string {
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  if (target.startsWith(folder)) return target.slice(folder.length);
  // Nearly all pages are in one folder, and have a hundred links.
  if (folder.indexOf("/") === folder.length - 1) return `../${target}`;
  const from = page.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The name that Astro gives a page inside its folder: "places/kyiv.2.html" → "kyiv.2". */
export function pageName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".html".length);
}

function named(kind: NameKind, id: string, page = 1): string {
  return numbered(`${folders[kind]}/${fileName(id)}`, page);
}

/** The page of an article; not in `routes`, because one script in the browser needs only this. */
export function articlePath(id: string): string {
  return `articles/${fileName(id)}.html`;
}

function fileName(id: string): string {
  return reserved.test(id) ? `${id}-` : id;
}

function numbered(path: string, page: number): string {
  return page === 1 ? `${path}.html` : `${path}.${page}.html`;
}

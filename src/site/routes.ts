/** Where every page is in dist/, and how one page links to another so that dist/ works under any address. */

export const routes = {
  home: "index.html",
  search: "search.html",
  places: "places/index.html",
  people: "people/index.html",
  organisations: "organisations/index.html",
  about: "about.html",
  article: (id: string) => `articles/${id}.html`,
  place: (id: string) => `places/${id}.html`,
  person: (id: string) => `people/${id}.html`,
  organisation: (id: string) => `organisations/${id}.html`,
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

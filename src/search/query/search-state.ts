/** What a reader asks for ↔ the fragment of search.html. The fragment never reaches a host. */

export const sorts = ["relevance", "newest", "oldest"] as const;

export interface SearchState {
  query: string;
  /** Facets, "place:kharkiv" or "year:2023". */
  include: string[];
  exclude: string[];
  sort: (typeof sorts)[number];
}

/** "#q=a+b&with=place:kharkiv" → the state; unknown parts are passed over. */
export function readFragment(fragment: string): SearchState {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ""));
  const sort = parameters.get("sort");
  return {
    query: parameters.get("q") ?? "",
    include: parameters.getAll("with"),
    exclude: parameters.getAll("without"),
    sort: sorts.find((known) => known === sort) ?? "relevance",
  };
}

/** The same the other way round, with the "#". */
export function toFragment({ query, include, exclude, sort }: SearchState): string {
  const parameters = new URLSearchParams({ q: query });
  for (const facet of include) parameters.append("with", facet);
  for (const facet of exclude) parameters.append("without", facet);
  if (sort !== "relevance") parameters.set("sort", sort);
  return `#${parameters.toString().replaceAll("%3A", ":")}`;
}

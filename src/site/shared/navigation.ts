/** The links that every page carries. */
import { linkFrom, routes } from "./routes.ts";

export type Section =
  | "articles"
  | "places"
  | "people"
  | "organisations"
  | "timeline"
  | "map"
  | "compare"
  | "about"
  | "search";

export interface NavigationLink {
  text: string;
  href: string;
  current: boolean;
  /** Left out of the single row on a phone; the footer has it. */
  wideOnly: boolean;
}

const wideOnly = true;
const sections: { section: Section; text: string; path: string; wideOnly?: true }[] = [
  { section: "articles", text: "Articles", path: routes.articles() },
  { section: "places", text: "Places", path: routes.places },
  { section: "people", text: "People", path: routes.people },
  { section: "organisations", text: "Organisations", path: routes.organisations, wideOnly },
  { section: "timeline", text: "Timeline", path: routes.timeline() },
  { section: "map", text: "Map", path: routes.map },
  { section: "compare", text: "Compare", path: routes.compare(), wideOnly },
  { section: "about", text: "About", path: routes.about, wideOnly },
];

/** The navigation with addresses relative to a page, its section marked. */
export function navigationFrom(page: string, section: Section | undefined): NavigationLink[] {
  return sections.map(({ section: other, text, path, wideOnly = false }) => ({
    text,
    href: linkFrom(page, path),
    current: other === section,
    wideOnly,
  }));
}

/** Turns an address that the bundler gives ("/_astro/a.css") into one relative to a page. */
export function assetFrom(page: string, address: string): string {
  return linkFrom(page, address.replace(/^\//, ""));
}

/** A page → the links every page carries. */
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
  /** There is no room for it in the one row of a phone; the footer has it. */
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

/** In: the path of the page and the section it belongs to. Out: the navigation as seen from it. */
export function navigationFrom(page: string, section: Section | undefined): NavigationLink[] {
  return sections.map(({ section: other, text, path, wideOnly = false }) => ({
    text,
    href: linkFrom(page, path),
    current: other === section,
    wideOnly,
  }));
}

/**
 * In: the path of the page, and the address the bundler gives a file of the site ("/_astro/a.css").
 * Out: the same, relative to the page.
 */
export function assetFrom(page: string, address: string): string {
  return linkFrom(page, address.replace(/^\//, ""));
}

/** The links that every page carries. */
import { mark, t } from "../../text/interface-language.ts";
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
  | "search"
  | "desk";

export interface NavigationLink {
  text: string;
  href: string;
  current: boolean;
  /** On a phone the row has room for four; the others are behind "More". */
  inFirstRow: boolean;
}

const sections: { section: Section; text: string; path: string }[] = [
  { section: "articles", text: mark("Articles"), path: routes.articles() },
  { section: "places", text: mark("Places"), path: routes.places },
  { section: "people", text: mark("People"), path: routes.people },
  { section: "organisations", text: mark("Organisations"), path: routes.organisations },
  { section: "timeline", text: mark("Timeline"), path: routes.timeline() },
  { section: "map", text: mark("Map"), path: routes.map },
  { section: "compare", text: mark("Figures"), path: routes.compare() },
  { section: "about", text: mark("About"), path: routes.about },
];
const firstRow: readonly Section[] = ["articles", "places", "people", "timeline"];

/** The navigation with addresses relative to a page, its section marked. */
export function navigationFrom(page: string, section: Section | undefined): NavigationLink[] {
  return sections.map(({ section: other, text, path }) => ({
    text: t(text),
    href: linkFrom(page, path),
    current: other === section,
    inFirstRow: firstRow.includes(other),
  }));
}

/** Turns an address that the bundler gives ("/_astro/a.css") into one relative to a page. */
export function assetFrom(page: string, address: string): string {
  return linkFrom(page, address.replace(/^\//, ""));
}

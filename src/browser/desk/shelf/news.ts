/** What the script of its own provides: saved searches with what is new, and new articles. */
import { newArticlesSection, startVisit } from "./new-articles-view.ts";
import { searchesSection } from "./searches-view.ts";

export const news = { newArticlesSection, searchesSection, startVisit };
export type News = typeof news;

/** Entry of search.html: the fragment is the state; results, facets and receipt follow it. */
import { startSearchPage } from "./search/results/search-page-view.ts";

const root = document.querySelector<HTMLElement>(".search-page");
if (root) startSearchPage(root);

/** Entry of search.html: the fragment is the state; results, facets and receipt follow it. */
import { startKeys } from "./reader/keys.ts";
import { startThemeSwitch } from "./reader/theme-switch.ts";
import { startSearchPage } from "./search/results/search-page-view.ts";

startThemeSwitch();
startKeys();
const root = document.querySelector<HTMLElement>(".search-page");
if (root) startSearchPage(root);

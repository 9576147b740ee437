/** Entry of every page but search.html: what a script adds to pages that are complete without it. */
import { startCopyQuote } from "./reader/copy-quote.ts";
import { startKeys } from "./reader/keys.ts";
import { startShowNames } from "./reader/show-names.ts";
import { startSteppers } from "./reader/stepper.ts";
import { startThemeSwitch } from "./reader/theme-switch.ts";
import { startSearchBox } from "./search/search-box.ts";

startThemeSwitch();
startSteppers();
startKeys();
startShowNames();
startCopyQuote();
startSearchBox();

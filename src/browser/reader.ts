/** Entry of every page: what a script adds to pages that are complete without it. */
import { startConcordanceOrder } from "./reader/concordance-order.ts";
import { startCopyList } from "./reader/copy-list.ts";
import { startCopyQuote } from "./reader/copy-quote.ts";
import { startKeys } from "./reader/keys.ts";
import { startSpellingSwitches } from "./reader/spelling-switches.ts";
import { startSteppers } from "./reader/stepper.ts";
import { startThemeSwitch } from "./reader/theme-switch.ts";

startThemeSwitch();
startSteppers();
startKeys();
startCopyQuote();
startSpellingSwitches();
startConcordanceOrder();
startCopyList();

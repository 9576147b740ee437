/** What a script adds to pages that are complete without it: the colour switch, steppers, keys. */
import { startConcordanceOrder } from "./concordance-order.ts";
import { startCopyList } from "./copy-list.ts";
import { startCopyQuote } from "./copy-quote.ts";
import { startKeys } from "./keys.ts";
import { startSpellingSwitches } from "./spelling-switches.ts";
import { startSteppers } from "./stepper.ts";
import { startThemeSwitch } from "./theme-switch.ts";

startThemeSwitch();
startSteppers();
startKeys();
startCopyQuote();
startSpellingSwitches();
startConcordanceOrder();
startCopyList();

/** Entry of every page but those of articles: what a script adds to lists that are complete without it. */
import { startConcordanceOrder } from "./reader/concordance-order.ts";
import { startCopyList } from "./reader/copy-list.ts";
import { startListFilter } from "./reader/filter-list.ts";
import { startFindName } from "./reader/find-name.ts";
import { startLargerMap } from "./reader/larger-map.ts";
import { startMapTime } from "./reader/map-time.ts";
import { startSpellingSwitches } from "./reader/spelling-switches.ts";

startSpellingSwitches();
startConcordanceOrder();
startCopyList();
startFindName();
startListFilter();
startLargerMap();
startMapTime();

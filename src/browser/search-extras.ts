/** Entry, loaded after the first hit: what stands around the results, the copy for a spreadsheet. */
import { extrasName } from "../search/globals.ts";
import { copyCsv } from "./search/results/copy-csv.ts";
import { showExtras } from "./search/results/show-extras.ts";

const extras = { copyCsv, showExtras };
export type Extras = typeof extras;
Object.assign(window, { [extrasName]: extras });

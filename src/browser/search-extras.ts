/** Entry, loaded beside the index: the best answer, what stands around the results, the copy for a spreadsheet. */
import { extrasName } from "../search/globals.ts";
import { copyCsv } from "./search/results/copy-csv.ts";
import { showAnswer, showExtras } from "./search/results/show-extras.ts";

const extras = { copyCsv, showAnswer, showExtras };
export type Extras = typeof extras;
Object.assign(window, { [extrasName]: extras });

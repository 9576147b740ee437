/** Entry, loaded on words.html when the reader takes the lines away. */
import { downloadLinesName } from "../search/globals.ts";
import { downloadLines } from "./words/download-lines.ts";

Object.assign(window, { [downloadLinesName]: downloadLines });

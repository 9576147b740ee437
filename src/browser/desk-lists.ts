/** Entry, where the desk is on, of every page but those of articles: stars in lists, what was read, searches, corrections. */
import css from "../styles/desk-lists.css?inline";
import { startKeepSearch } from "./desk/keep-search.ts";
import { startReadArticles } from "./desk/read-articles.ts";
import { addSheets, toSheet } from "./desk/shared-desk.ts";
import { startStars } from "./desk/stars.ts";
import { startCorrection } from "./desk/start-correction.ts";

addSheets(toSheet(css));
startStars();
startReadArticles();
startKeepSearch();
startCorrection();

/** Entry: the reader's desk. Loaded on desk.html, and on other pages only where the reader has switched it on. */
import { deskName } from "../search/globals.ts";
import { startArticleMarks } from "./desk/article-marks.ts";
import { startDeskLink } from "./desk/desk-link.ts";
import { startDeskPage } from "./desk/desk-page.ts";
import { addDeskStyle } from "./desk/desk-sheet.ts";
import { openDesk } from "./desk/desk-store.ts";
import { startUndoKey } from "./desk/edits.ts";

Object.assign(window, { [deskName]: true });
addDeskStyle();
openDesk();
startDeskLink();
startUndoKey();
const page = document.querySelector<HTMLElement>(".desk-page");
if (page) startDeskPage(page);
const column = document.querySelector<HTMLElement>(".article > .article-column");
if (column) startArticleMarks(column);

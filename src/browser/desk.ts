/** Entry: the reader's desk. Loaded on desk.html, and on other pages only where the reader has switched it on. */
import { addSheets } from "./desk/add-style.ts";
import { startArticleMarks } from "./desk/article-marks.ts";
import { startArticleTools } from "./desk/article-tools.ts";
import { provideDesk } from "./desk/desk-access.ts";
import { startDeskLink } from "./desk/desk-link.ts";
import { hasDesk } from "./desk/desk-key.ts";
import { startDeskPage } from "./desk/desk-page.ts";
import { deskSheet } from "./desk/desk-sheet.ts";
import { openDesk } from "./desk/desk-store.ts";
import { startUndoKey } from "./desk/edits.ts";
import { runScript } from "./search/load-script.ts";

provideDesk();
addSheets(deskSheet());
openDesk();
startDeskLink();
startUndoKey();
const page = document.querySelector<HTMLElement>(".desk-page");
if (page) startDeskPage(page);
const column = document.querySelector<HTMLElement>(".article > .article-column");
if (column) startArticleMarks(column);
const { deskLists } = document.getElementById("main")?.dataset ?? {};
if (hasDesk()) {
  startArticleTools();
  if (deskLists) void runScript(new URL(deskLists, document.baseURI).href);
}

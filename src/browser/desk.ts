/** Entry: the reader's desk. Loaded on desk.html, and on other pages only where the reader has switched it on. */
import { startArticleMarks } from "./desk/article-marks.ts";
import { provideDesk } from "./desk/desk-access.ts";
import { startDeskLink } from "./desk/desk-link.ts";
import { hasDesk } from "./desk/desk-key.ts";
import { startDeskPage } from "./desk/desk-page.ts";
import { addDeskStyle } from "./desk/desk-sheet.ts";
import { openDesk } from "./desk/desk-store.ts";
import { startUndoKey } from "./desk/edits.ts";
import { startKeepSearch } from "./desk/keep-search.ts";
import { startReadArticles } from "./desk/read-articles.ts";
import { startStars } from "./desk/stars.ts";
import { startCorrection } from "./desk/start-correction.ts";

provideDesk();
addDeskStyle();
openDesk();
startDeskLink();
startUndoKey();
const page = document.querySelector<HTMLElement>(".desk-page");
if (page) startDeskPage(page);
const column = document.querySelector<HTMLElement>(".article > .article-column");
if (column) startArticleMarks(column);
if (hasDesk()) {
  startStars();
  startReadArticles();
  startKeepSearch();
  startCorrection();
}

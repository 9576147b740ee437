/** Entry, where the desk is on, of the pages of articles: marks with their notes, a star, what was read. */
import { startArticleMarks } from "./desk/article-marks.ts";
import { startArticleTools } from "./desk/article-tools.ts";
import { articleSheets } from "./desk/article-sheets.ts";
import { addSheets } from "./desk/shared-desk.ts";

addSheets(...articleSheets());
const column = document.querySelector<HTMLElement>(".article > .article-column");
if (column) startArticleMarks(column);
startArticleTools();

/**
 * Entry: the reader's desk. Loaded on desk.html, and on other pages only where the reader has switched it on. What a
 * kind of page needs is a script of its own, which takes from this one what is in `desk-access.ts`.
 */
import css from "../styles/desk.css?inline";
import articleScript from "./desk-article.ts?worker&url";
import listsScript from "./desk-lists.ts?worker&url";
import { addSheets, toSheet } from "./desk/add-style.ts";
import { provideDesk } from "./desk/desk-access.ts";
import { hasDesk } from "./desk/desk-key.ts";
import { startDeskLink } from "./desk/desk-link.ts";
import { openDesk } from "./desk/desk-store.ts";
import { startUndoKey } from "./desk/edits.ts";
import { scriptAddress } from "./script-address.ts";
import { runScript } from "./search/load-script.ts";

provideDesk();
addSheets(toSheet(css));
openDesk();
startDeskLink();
startUndoKey();
const isArticle = document.querySelector(".article > .article-column") !== null;
const isDesk = document.querySelector(".desk-page") !== null;
if (hasDesk() && !isDesk) void runScript(scriptAddress(isArticle ? articleScript : listsScript));

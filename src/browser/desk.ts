/** Entry: the reader's desk. Loaded on desk.html, and on other pages only where the reader has switched it on. */
import { deskName } from "../search/globals.ts";
import { openDesk } from "./desk/desk-store.ts";
import { startDeskLink } from "./desk/desk-link.ts";
import { startDeskPage } from "./desk/desk-page.ts";

Object.assign(window, { [deskName]: true });
openDesk();
startDeskLink();
const page = document.querySelector<HTMLElement>(".desk-page");
if (page) startDeskPage(page);

/** Entry of desk.html, after the desk itself: its sections, and the ways to what is taken away. */
import { startDeskPage } from "./desk/desk-page.ts";
import { startShelf } from "./desk/shelf/start-shelf.ts";

const page = document.querySelector<HTMLElement>(".desk-page");
if (page) startDeskPage(page);
const main = document.querySelector<HTMLElement>(".shelf-main");
const margin = document.querySelector<HTMLElement>(".shelf-margin");
if (main && margin) startShelf(main, margin);

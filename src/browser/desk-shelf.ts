/** Entry of desk.html, after the desk itself: the selection, searches, what is new, corrections, and what is taken away. */
import { startShelf } from "./desk/shelf/start-shelf.ts";

const main = document.querySelector<HTMLElement>(".shelf-main");
const margin = document.querySelector<HTMLElement>(".shelf-margin");
if (main && margin) startShelf(main, margin);

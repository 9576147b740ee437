/** Entry of words.html: the fragment is the state; lines, counts and drawings follow it. */
import { startWordsPage } from "./words/words-page-view.ts";

const root = document.querySelector<HTMLElement>(".words-page");
if (root) startWordsPage(root);

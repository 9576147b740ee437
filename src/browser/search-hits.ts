/** Entry of its own, loaded in an article that was opened from a result: the hits marked, and a bar to step through them. */
import { startHits } from "./search/highlight-article.ts";
import { takeMarkedWords } from "./search/highlight-fragment.ts";

void startHits(takeMarkedWords());

/** Entry of its own, loaded in an article that was opened from a result: the hits marked, and a bar to step through them. */
import { startHits } from "./search/hits.ts";
import { takeMarkedWords } from "./search/marked-words.ts";

void startHits(takeMarkedWords());

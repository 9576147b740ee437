/** Entry, loaded in an article that was opened from a result: highlights the hits, with a bar to step through them. */
import { highlightArticle } from "./search/highlight-article.ts";
import { takeHighlights } from "./search/highlight-fragment.ts";

void highlightArticle(takeHighlights());

/** The best answer of a query → a card above the hits. */
import type { Results } from "../../../search/query/search.ts";
import { engine } from "../engine.ts";
import { toAnswerView } from "./answer-view.ts";
import type { ResultsContext } from "./show-results.ts";

export type AnswerContext = Pick<ResultsContext, "page" | "index" | "isStale" | "beforeLoading">;

/** Shows the answer, or nothing where there is none. */
export async function showAnswer({ parsed }: Results, context: AnswerContext): Promise<void> {
  const { page, index, isStale, beforeLoading } = context;
  const find = () => engine().findBestAnswer(parsed.query, index);
  const answer = await index.runUntilLoaded(find, beforeLoading);
  if (!isStale()) page.answer.replaceChildren(...toAnswerView(answer));
}

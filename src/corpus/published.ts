/** Evidence → when an article was published, as an interval. */
import type { Block, DateExpression, Published } from "./record.ts";

export interface PublicationDating {
  published: Published | undefined;
  /** The same expressions, relative ones resolved where the publication interval allows. */
  dates: DateExpression[];
}

/** In: the source text, its blocks and date expressions. Out: the publication interval with its evidence, and the dates it resolves. */
export function datePublication(
  _text: string,
  _blocks: readonly Block[],
  dates: readonly DateExpression[],
): PublicationDating {
  return { published: undefined, dates: [...dates] };
}

/** A record whose spans count in the reading text → the record, whose spans count in the source. */
import type { StatedFields } from "../formats/article-source.ts";
import type { ArticleRecord, Block, Evidence, Figure, Problem, Span } from "../record/record.ts";
import { lineEnd } from "../text/lines.ts";
import type { ReadingText } from "../text/mend/reading-text.ts";
import { toSourceBlocks } from "./source-blocks.ts";

/** What of a record is found in the reading text. */
type RecordLayers = Pick<
  ArticleRecord,
  "blocks" | "mentions" | "dates" | "quotes" | "figures" | "problems"
> &
  Pick<Partial<ArticleRecord>, "possible" | "published">;

/**
 * Leads all that was found in the reading text back to the source.
 *
 * @param found Spans and lines count in the reading text.
 * @returns The same, with spans and lines of the source; and the repairs.
 */
export function toSourceRecord(
  layers: RecordLayers,
  reading: ReadingText,
): RecordLayers & Pick<ArticleRecord, "repairs"> {
  const { mentions, possible, dates, published, quotes, figures, problems } = layers;
  const back = <S extends Span>(span: S): S => ({ ...span, ...reading.toSource(span) });
  return {
    ...toSourceBlocks(reading, layers.blocks),
    mentions: mentions.map(back),
    ...(possible && { possible: possible.map(back) }),
    dates: dates.map(back),
    ...(published && {
      published: {
        ...published,
        because: published.because.map((reason) => toSourceEvidence(reason, reading)),
      },
    }),
    quotes: quotes.map(back),
    figures: figures.map((figure) => toSourceFigure(figure, back)),
    problems: problems.map((problem) => toSourceProblem(problem, layers.blocks, reading)),
  };
}

/** The fields that the file states, if it states any. */
export function toSourceFields(
  stated: StatedFields,
  { toSource }: ReadingText,
): Pick<ArticleRecord, "stated"> {
  const fields = Object.entries(stated).filter(([, field]) => field.value !== "");
  if (fields.length === 0) return {};
  const entries = fields.map(([name, { start, end, ...field }]) => {
    const isPlaced = start !== undefined && end !== undefined;
    return [name, { ...field, ...(isPlaced && toSource({ start, end })) }];
  });
  return { stated: Object.fromEntries(entries) };
}

function toSourceEvidence(reason: Evidence, { toSource }: ReadingText): Evidence {
  const { start, end } = reason;
  if (start === undefined || end === undefined) return reason;
  return { ...reason, ...toSource({ start, end }) };
}

function toSourceFigure(figure: Figure, back: <S extends Span>(span: S) => S): Figure {
  return {
    ...back(figure),
    ...(figure.of && { of: back(figure.of) }),
    ...(figure.by && { by: back(figure.by) }),
  };
}

/** A problem stands on the line of a block. */
function toSourceProblem(
  problem: Problem,
  blocks: readonly Block[],
  { source, toSource }: ReadingText,
): Problem {
  const block = blocks.find(({ line }) => line === problem.line);
  if (!block) return problem;
  const before = source.slice(0, toSource(block).start);
  return { ...problem, line: [...before.matchAll(lineEnd)].length + 1 };
}

/**
 * Annotations as the API of Hypothesis gives them → marks.
 *
 * @see https://h.readthedocs.io/en/latest/api-reference/v1/#tag/annotations/paths/~1search/get
 */
import {
  fieldOf,
  readInstant,
  readList,
  readOptionalText,
  readText,
  type Value,
} from "./check-values.ts";
import { type Desk, emptyDesk } from "./desk.ts";
import { type ArticleReference, type Mark, readSelectors } from "./mark.ts";
import { tidyDesk } from "./merge-desks.ts";

/** Whether a file has the shape of Hypothesis: `{ total, rows }`, or the rows alone. */
export function isHypothesis({ value }: Value): boolean {
  if (Array.isArray(value)) return true;
  return typeof value === "object" && value !== null && Object.hasOwn(value, "rows");
}

/** Reads the annotations that are on a text; page notes and replies have no passage and are left out. */
export function readHypothesis(file: Value): Desk {
  const rows = Array.isArray(file.value) ? file : fieldOf(file, "rows");
  const marks = readList(rows, readRow).flatMap((mark) => mark ?? []);
  return tidyDesk({ ...emptyDesk, marks });
}

function readRow(row: Value): Mark | undefined {
  const [target] = readList(fieldOf(row, "target"), (each) => each);
  if (!target || fieldOf(target, "selector").value === undefined) return undefined;
  const created = readInstant(fieldOf(row, "created"));
  const updated = fieldOf(row, "updated");
  return {
    id: `https://hypothes.is/a/${encodeURIComponent(readText(fieldOf(row, "id")))}`,
    modified: updated.value === undefined ? created : readInstant(updated),
    created,
    pen: "important",
    article: readArticle(row),
    ...readSelectors(fieldOf(target, "selector")),
    note: readOptionalText(fieldOf(row, "text")),
    tags: readList(fieldOf(row, "tags"), readText),
  };
}

/** "https://example.org/news/articles/a.html#p-1" → "articles/a.html" */
function readArticle(row: Value): ArticleReference {
  const address = readText(fieldOf(row, "uri")).replace(/[?#].*$/s, "");
  const page = /(?:^|\/)(articles\/[^/]+)$/.exec(address)?.[1];
  const document = fieldOf(row, "document");
  const titles = document.value === undefined ? undefined : fieldOf(document, "title");
  const [title = ""] = titles ? readList(titles, readText) : [];
  return { page: page ?? address, title, file: "", date: "", citation: "" };
}

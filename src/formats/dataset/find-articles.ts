/** JSON → the list of articles in it. */
import { isKnownName, isProse, isTextName } from "./columns.ts";
import { isObject, toValues } from "./json-values.ts";

/**
 * Finds the list: the outermost whose objects have the text of an article, else one that has at least
 * their headlines. One article alone is no list, whatever lists are in it (comments, pictures).
 *
 * @returns nothing if there is none.
 */
export function findArticleList(root: unknown): unknown[] | undefined {
  if (isObject(root) && isArticle(root) && !isPage(root)) return undefined;
  let headlines: unknown[] | undefined;
  let level: unknown[] = [root];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const lists = level.flatMap((value) => toLists(value));
    const texts = lists.filter((list) => sample(list).some(isArticle));
    if (texts.length > 0) return longest(texts);
    headlines ??= longest(lists.filter((list) => sample(list).some(hasHeadline)));
    level = level.flatMap(childrenOf).slice(0, mostValues);
  }
  return headlines;
}

const deepest = 6;
const mostValues = 10_000;

/** Whether an object has the text of an article: more than a word or two, under a name that says so. */
export function isArticle(object: Record<string, unknown>): boolean {
  return toValues(object).some(({ name, value }) => isTextName(name) && isProse(value));
}

/** `{ content: [{ title, text }, …], page: 1 }`: its text is a list of articles. */
function isPage(root: Record<string, unknown>): boolean {
  const lists = Object.values(root).filter(Array.isArray);
  return (
    !isTitled(root) &&
    lists.some((list) => sample(list).some((item) => isArticle(item) && isTitled(item)))
  );
}

/** A headline and something else that is known of articles. */
function hasHeadline(object: Record<string, unknown>): boolean {
  const known = new Set(toValues(object).map(({ name }) => name.toLowerCase()));
  return isTitled(object) && [...known].filter(isKnownName).length > 2;
}

function isTitled(object: Record<string, unknown>): boolean {
  return "title" in object || "headline" in object;
}

/** The lists of a value: itself, its own values under keys of their own, its columns put side by side. */
function toLists(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value];
  if (!isObject(value)) return [];
  const values = Object.values(value);
  const rows = toRows(value);
  return rows ? [rows] : values.length > 0 && values.every(isObject) ? [values] : [];
}

/** `{ title: { 0: "A", 1: "B" }, text: { 0: …, 1: … } }`, as pandas writes tables → objects */
function toRows(value: Record<string, unknown>): Record<string, unknown>[] | undefined {
  const columns = Object.entries(value);
  if (columns.length < 2 || !columns.some(([name]) => isTextName(name))) return undefined;
  const rows = new Map<string, [string, unknown][]>();
  for (const [name, column] of columns) {
    if (!isObject(column)) return undefined;
    for (const [key, cell] of Object.entries(column)) {
      const row = rows.get(key) ?? [];
      row.push([name, cell]);
      rows.set(key, row);
    }
  }
  return [...rows.values()].map((row) => Object.fromEntries(row));
}

function childrenOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 100);
  return isObject(value) ? Object.values(value) : [];
}

function sample(list: readonly unknown[]): Record<string, unknown>[] {
  return list.slice(0, 50).filter(isObject);
}

function longest(lists: readonly unknown[][]): unknown[] | undefined {
  return lists.reduce<unknown[] | undefined>(
    (best, list) => (best && best.length >= list.length ? best : list),
    undefined,
  );
}

/** Data as it was parsed, of any shape → values with their names. */

/** A value under its name; of an inner map under both, with a stop between: "author.name". */
export type NamedValue = [path: string, value: string];

/**
 * Lists the values of a map.
 *
 * @example { title: "River", author: [{ name: "Jane Doe" }] } → ["title", "River"], ["author", "Jane Doe"]
 */
export function listValues(data: unknown): NamedValue[] {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([name, value]): NamedValue[] => {
    const words = toWords(value);
    if (words !== undefined) return [[name, words]];
    return listValues(value).map(([inner, own]) => [`${name}.${inner}`, own]);
  });
}

/** Several values with commas between them; of a map among them its name. */
function toWords(value: unknown): string | undefined {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ").trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (!Array.isArray(value)) return undefined;
  const all = value.map((item) => toWords(item) ?? listValues(item).find(isName)?.[1]);
  return all.filter((words) => words !== undefined && words !== "").join(", ");
}

function isName([name]: NamedValue): boolean {
  return name === "name" || name === "title" || name === "url";
}

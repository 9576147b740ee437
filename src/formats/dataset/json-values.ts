/** An object of JSON → its values by name, as a row of a table has them. */
import { isKnownName, isTextName } from "./columns.ts";
import { isEmpty } from "./rows.ts";
import type { NamedValue } from "./records.ts";

/**
 * Lays an object flat. What stands in objects within it comes after its own values.
 *
 * @example `{ title: "A", source: { name: "B" }, fields: { body: ["c", "d"] } }`
 * → title "A", source "B" (source.name), body "c\n\nd" (fields.body)
 */
export function toValues(object: Record<string, unknown>): NamedValue[] {
  const values: NamedValue[] = [];
  const pending: { object: Record<string, unknown>; path: string; depth: number }[] = [
    { object, path: "", depth: 0 },
  ];
  for (let index = 0; index < pending.length && index < mostObjects; index += 1) {
    const { object: current, path, depth } = pending[index] ?? { object: {}, path: "", depth: 0 };
    for (const [name, value] of Object.entries(current)) {
      const words = isTextName(name) ? toText(value, 0) : toWords(name, value);
      if (words !== undefined && !isEmpty(words)) {
        values.push({ name, ...(path !== "" && { path: path + name }), value: words });
      }
      if (isObject(value) && depth < deepest && (words === undefined || isTextName(name)))
        pending.push({ object: value, path: `${path}${name}.`, depth: depth + 1 });
    }
  }
  return values;
}

const mostObjects = 200;
const deepest = 5;
const deepestText = 20;

/** A text: words, or a list of paragraphs, or of blocks with words in them. */
function toText(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return value;
  if (depth > deepestText) return "";
  if (Array.isArray(value)) {
    return value.flatMap((item) => toText(item, depth + 1) || []).join("\n\n");
  }
  if (!isObject(value)) return undefined;
  const parts = Object.entries(value).filter(([name]) => textParts.has(name) || isTextName(name));
  if (parts.length === 0) return undefined;
  return parts.flatMap(([, part]) => toText(part, depth + 1) || []).join("\n\n");
}

/** What words stand under within a text: Fundus' sections, WordPress' rendered text, blocks of editors. */
const textParts = new Set([
  ...["rendered", "value", "#text", "_", "summary", "sections", "headline", "heading"],
  ...["blocks", "children", "items", "data", "elements"],
]);

/** One value, or several with commas between; of an object, what it is called. Nothing if that cannot be told. */
function toWords(name: string, value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value === null || typeof value === "boolean" || value === undefined) return "";
  if (Array.isArray(value)) {
    return value
      .slice(0, mostItems)
      .flatMap((item) => toWords(name, item) || [])
      .join(", ");
  }
  const isName = isObject(value) && isKnownName(name) && !Object.keys(value).some(isTextName);
  return isName ? toName(value) : undefined;
}

const mostItems = 50;

/** @example `{ name: "The Wells Post" }`, `{ given: "Jane", family: "Doe" }`, `{ "date-parts": [[2024, 5, 1]] }` */
function toName(object: Record<string, unknown>): string | undefined {
  const { given, family, literal } = object;
  if (typeof family === "string")
    return [given, family].filter((part) => typeof part === "string").join(" ");
  if (typeof literal === "string") return literal;
  const parts: unknown = object["date-parts"];
  if (Array.isArray(parts) && Array.isArray(parts[0])) {
    return parts[0].map((part) => String(part).padStart(2, "0")).join("-");
  }
  const name = nameKeys.find((key) => typeof object[key] === "string" && object[key] !== "");
  return name === undefined ? undefined : String(object[name]);
}

const nameKeys = [
  "rendered",
  "name",
  "main",
  "original",
  "title",
  "label",
  "value",
  "#text",
  "_",
  "raw",
  "$date",
];

/** An object with names, no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

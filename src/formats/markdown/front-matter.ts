/** The fields before the text of a Markdown file, in YAML, TOML or JSON → names and values. */
import { parse as parseToml } from "smol-toml";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Span } from "../../record/record.ts";
import type { WrittenField } from "../stated-fields.ts";
import { readLinkedWords } from "./linked-words.ts";
import { splitLines } from "./text-pieces.ts";

/** Front matter as remark finds it: the lines between its fences. */
export interface FrontMatterNode {
  type: "yaml" | "toml" | "json";
  value: string;
}

/** What was read, and the first line that was no YAML and was read as it stands; counted from the fence. */
export interface FrontMatter {
  fields: WrittenField[];
  oddLine?: number;
}

/**
 * Reads front matter.
 *
 * @param span Where it stands in the source, with its fences.
 * @returns Nothing if the lines hold no names and values: then they are text between two lines drawn.
 */
export function readFrontMatter(
  node: FrontMatterNode,
  span: Span,
  source: string,
): FrontMatter | undefined {
  const read = readValues(node);
  if (!read) return undefined;
  const lines = splitLines(source, span);
  const fields = read.values.map(([path, value]) => ({
    ...toWritten(path, value),
    ...lines.find((line) => isEntry(source.slice(line.start, line.end), path)),
  }));
  return { fields, ...(read.oddLine !== undefined && { oddLine: read.oddLine }) };
}

type NamedValue = [path: string, value: string];

interface Values {
  values: NamedValue[];
  oddLine?: number;
}

function readValues({ type, value }: FrontMatterNode): Values | undefined {
  if (value.length > longest) return undefined;
  try {
    if (type === "yaml") return readYaml(value);
    return { values: listValues(type === "toml" ? parseToml(value) : JSON.parse(`{${value}}`)) };
  } catch {
    return undefined;
  }
}

const longest = 64_000;

/** Clippers write `author: Staff: Reuters`, which is no YAML: then each entry is read by itself. */
function readYaml(text: string): Values | undefined {
  const whole = parseDocument(text, lenient);
  if (whole.errors.length === 0) {
    return isMap(whole.contents) ? { values: listValues(toPlain(whole.contents, 0)) } : undefined;
  }
  const entries = splitEntries(text).map((entry) => ({ ...entry, ...readEntry(entry.words) }));
  const values = entries.flatMap((entry) => entry.values);
  const oddLine = entries.find(({ isOdd }) => isOdd)?.line;
  if (values.length === 0) return undefined;
  return { values, ...(oddLine !== undefined && { oddLine }) };
}

const lenient = { uniqueKeys: false, logLevel: "silent", prettyErrors: false } as const;

/** The lines of each entry: one that begins with a letter, and those set in below it. */
function splitEntries(text: string): { words: string; line: number }[] {
  const entries: { words: string; line: number }[] = [];
  text.split("\n").forEach((line, index) => {
    const open = entries.at(-1);
    const goesOn = line === "" || " \t-#]}".includes(line[0] ?? "");
    if (open && goesOn) open.words += `\n${line}`;
    else if (!goesOn) entries.push({ words: line, line: index + 1 });
  });
  return entries;
}

function readEntry(words: string): { values: NamedValue[]; isOdd: boolean } {
  const entry = parseDocument(words, lenient);
  if (entry.errors.length === 0 && isMap(entry.contents))
    return { values: listValues(toPlain(entry.contents, 0)), isOdd: false };
  const colon = words.indexOf(":");
  if (colon <= 0) return { values: [], isOdd: true };
  const value = words.slice(colon + 1).replaceAll("\n", " ");
  return { values: [[words.slice(0, colon), value.trim()]], isOdd: true };
}

/** Values as they are written: `1984` and `2024-01-02` stay text. */
function toPlain(node: unknown, depth: number): unknown {
  if (depth > deepest) return undefined;
  if (isScalar(node)) return node.value === null ? undefined : (node.source ?? String(node.value));
  if (isSeq(node)) return node.items.map((item) => toPlain(item, depth + 1));
  if (!isMap(node)) return undefined;
  return Object.fromEntries(
    node.items.map(({ key, value }) => [
      String(toPlain(key, depth + 1)),
      toPlain(value, depth + 1),
    ]),
  );
}

const deepest = 6;

/** Values with their names; those of an inner map under its name, too: "source.url", "url". */
function listValues(data: unknown): NamedValue[] {
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

/** "[[Jane Doe]]" → "Jane Doe"; `[The Post](https://post.example)` → its words, and where they lead. */
function toWritten(path: string, value: string): WrittenField {
  const name = path.split(".").findLast((part) => part !== "name" && part !== "title") ?? path;
  return { name, ...readLinkedWords(value), where: `front matter, ${path}` };
}

/** Whether a line begins the entry of a field: `title: …`, `title = …`, `"title": …`. */
function isEntry(line: string, path: string): boolean {
  const words = line.trim().replaceAll('"', "");
  const [key = path] = path.split(".");
  return words.startsWith(key) && /^\s*[:=]/.test(words.slice(key.length));
}

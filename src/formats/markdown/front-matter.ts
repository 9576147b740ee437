/** The fields before the text of a Markdown file, in YAML, TOML or JSON → names and values. */
import { parse as parseToml } from "smol-toml";
import type { Span } from "../../record/record.ts";
import type { WrittenField } from "../stated-fields.ts";
import { readLinkedWords } from "./linked-words.ts";
import { listValues } from "./named-values.ts";
import { splitLines } from "./text-pieces.ts";
import { readYaml, type Values } from "./yaml-values.ts";

/** Front matter as remark finds it: the lines between its fences. */
export interface FrontMatterNode {
  type: "yaml" | "toml" | "json";
  value: string;
}

/** What was read, and the first line that holds no name and value; counted from the fence. */
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
  const entries = findEntries(source, span);
  const fields = read.values.map(([path, value]) => ({
    ...toWritten(path, value),
    ...entries.get(path.split(".")[0] ?? path),
  }));
  return { fields, ...(read.oddLine !== undefined && { oddLine: read.oddLine }) };
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

/** "[[Jane Doe]]" → "Jane Doe"; `[The Post](https://post.example)` → its words, and where they lead. */
function toWritten(path: string, value: string): WrittenField {
  const name = path.split(".").findLast((part) => part !== "name" && part !== "title") ?? path;
  return { name, ...readLinkedWords(value), where: `front matter, ${path}` };
}

/** The first line of each entry by its name: `title: …`, `title = …`, `"title": …`. */
function findEntries(source: string, front: Span): Map<string, Span> {
  const entries = new Map<string, Span>();
  for (const line of splitLines(source, front)) {
    const words = source.slice(line.start, line.end);
    const name = words.slice(0, words.search(/[:=]/)).replaceAll('"', "").trim();
    if (name !== "" && !entries.has(name)) entries.set(name, line);
  }
  return entries;
}

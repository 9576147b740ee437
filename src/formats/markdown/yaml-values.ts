/** Front matter in YAML → values with their names. */
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { listValues, type NamedValue } from "./named-values.ts";

/** What was read, and the first line, from 1, that holds no name and value. */
export interface Values {
  values: NamedValue[];
  oddLine?: number;
}

/** Clippers write `author: Staff: Reuters`, which is no YAML: then each entry is read by itself. */
export function readYaml(text: string): Values | undefined {
  const whole = parseDocument(text, lenient);
  if (whole.errors.length === 0) {
    return isMap(whole.contents) ? { values: listValues(toPlain(whole.contents, 0)) } : undefined;
  }
  const entries = splitEntries(text).map((entry) => ({ ...entry, ...readEntry(entry.words) }));
  const values = entries.flatMap((entry) => entry.values);
  const odd = entries.find(({ oddAt }) => oddAt !== undefined);
  const oddLine = odd && odd.line + (odd.oddAt ?? 0);
  if (values.length === 0) return undefined;
  return { values, ...(oddLine !== undefined && { oddLine }) };
}

const lenient = { uniqueKeys: false, logLevel: "silent", prettyErrors: false } as const;

/** The lines of each entry: one that begins with a letter, and those set in below it. */
function splitEntries(text: string): { words: string; line: number }[] {
  const entries: { words: string; line: number }[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const open = entries.at(-1);
    const goesOn = line === "" || " \t-#]}".includes(line[0] ?? "");
    if (open && goesOn) open.words += `\n${line}`;
    else if (!goesOn) entries.push({ words: line, line: index + 1 });
  });
  return entries;
}

/** One entry; with which of its lines, from 0, is neither a name and a value nor set in below one. */
function readEntry(words: string): { values: NamedValue[]; oddAt?: number } {
  const entry = parseDocument(words, lenient);
  if (entry.errors.length === 0 && isMap(entry.contents))
    return { values: listValues(toPlain(entry.contents, 0)) };
  const [first = "", ...lines] = words.split("\n");
  const colon = first.indexOf(":");
  if (colon <= 0) return { values: [], oddAt: 0 };
  const isFurther = (line: string) => line === "" || line.startsWith(" ") || line.startsWith("\t");
  const oddAt = lines.findIndex((line) => !isFurther(line)) + 1;
  const value = [first.slice(colon + 1), ...lines.filter(isFurther)].map((line) => line.trim());
  return {
    values: [[first.slice(0, colon), value.join(" ").trim()]],
    ...(oddAt > 0 && { oddAt }),
  };
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

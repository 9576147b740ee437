/** Scripts of JSON-LD → the article that they describe. */
import { decodeHTML } from "entities";

type Json = Record<string, unknown>;

/** An article as JSON-LD describes it. */
export class LinkedArticle {
  readonly #fields: Json;

  constructor(fields: Json) {
    this.#fields = fields;
  }

  /** The words of a field: its text, or the names of what it holds. @example `author: [{ name: "Jane Doe" }]` → "Jane Doe" */
  read(field: string): string {
    return namesOf(this.#fields[field], 0).join(", ");
  }
}

/**
 * The article of a page; of several the first whose headline is that of the page.
 *
 * @param isHeadline whether words are the page's headline.
 */
export function findLinkedArticle(
  scripts: readonly string[],
  isHeadline: (words: string) => boolean,
): LinkedArticle | undefined {
  const articles = scripts
    .flatMap((script) => findArticles(parseJson(script)))
    .map((fields) => new LinkedArticle(fields));
  return articles.find((article) => isHeadline(article.read("headline"))) ?? articles[0];
}

function parseJson(script: string): unknown {
  const json = script.replace(wrapping, "").replaceAll(controls, " ");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** `<![CDATA[ … ]]>`, `<!-- … -->` around the script, and a semicolon behind it */
const wrapping =
  /^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/)?\s{0,9}(?:\]\]>|-->)\s{0,9}$|;\s{0,9}$/g;
/** Line ends within strings, which JSON forbids and pages have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\0-\x1F]/g;

/** Articles at the top, in a list or in a graph. */
function findArticles(json: unknown): Json[] {
  const found: Json[] = [];
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let at = 0; at < open.length && at < mostNodes; at += 1) {
    const { value, depth } = open[at] ?? {};
    if (depth === undefined || depth > 4) continue;
    const inner = Array.isArray(value)
      ? value
      : isJson(value)
        ? [value["@graph"], value["mainEntity"]]
        : [];
    if (isJson(value) && typesOf(value).some((type) => articleType.test(type))) found.push(value);
    open.push(
      ...inner.slice(0, mostNodes).map((next: unknown) => ({ value: next, depth: depth + 1 })),
    );
  }
  return found;
}

const mostNodes = 500;

/** NewsArticle, BlogPosting, Report */
const articleType = /(?:Article|Posting|Report|Review)$/;

function typesOf({ "@type": type }: Json): string[] {
  return [type].flat().filter((name) => typeof name === "string");
}

function namesOf(value: unknown, depth: number): string[] {
  if (typeof value === "string") return toWords(value);
  if (depth > 2) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesOf(item, depth + 1));
  return isJson(value) ? namesOf(value["name"] ?? value["@value"], depth + 1) : [];
}

/** "The &#8216;last&#8217; ferry" → with quotation marks; some pages escape twice. */
function toWords(value: string): string[] {
  const words = decodeHTML(decodeHTML(value)).replaceAll(/\s+/g, " ").trim();
  return words === "" ? [] : [words];
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

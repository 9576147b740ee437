/** The content of an OpenDocument text → HTML, so that it is read as other documents are. */
import { escapeText } from "entities";
import { readXml } from "../archive/xml.ts";

/** Writes headings, paragraphs, lists, tables, links, and words in bold or italics. */
export function toHtml(content: Uint8Array): string {
  const html: string[] = [];
  const open: string[] = [];
  const styles = new Map<string, string>();
  let style = "";
  let hidden = 0;
  let isBody = false;
  readXml(content, {
    open(name, attributes) {
      if (name === "style") style = attributes["name"] ?? "";
      if (name === "text-properties") styles.set(style, toCss(attributes));
      if (name === "body") isBody = true;
      if (leftOut.has(name)) hidden += 1;
      const [start, end] = hidden > 0 || !isBody ? ["", ""] : toTags(name, attributes, styles);
      html.push(start);
      open.push(end);
    },
    text(words) {
      if (isBody && hidden === 0) html.push(escapeText(words));
    },
    close(name) {
      html.push(open.pop() ?? "");
      if (leftOut.has(name)) hidden -= 1;
    },
  });
  return html.join("");
}

const leftOut = new Set(["note", "annotation", "tracked-changes", "sequence-decls", "forms"]);

const tags: Readonly<Record<string, string>> = {
  p: "p",
  list: "ul",
  "list-item": "li",
  table: "table",
  "table-row": "tr",
  "table-cell": "td",
};

type Tags = [start: string, end: string];

function toTags(
  name: string,
  attributes: Readonly<Record<string, string>>,
  styles: ReadonlyMap<string, string>,
): Tags {
  const tag = tags[name];
  if (tag !== undefined) return [`<${tag}>`, `</${tag}>`];
  if (name === "h") {
    const depth = Math.min(Math.max(Number(attributes["outline-level"]) || 1, 1), 6);
    return [`<h${depth}>`, `</h${depth}>`];
  }
  if (name === "a") return [`<a href="${escapeQuotes(attributes["href"] ?? "")}">`, "</a>"];
  if (name === "span") {
    const css = styles.get(attributes["style-name"] ?? "");
    return css ? [`<span style="${css}">`, "</span>"] : ["", ""];
  }
  if (name === "line-break") return ["<br>", ""];
  return name === "s" || name === "tab" ? [" ", ""] : ["", ""];
}

function toCss(attributes: Readonly<Record<string, string>>): string {
  if (attributes["font-weight"] === "bold") return "font-weight:bold";
  return attributes["font-style"] === "italic" ? "font-style:italic" : "";
}

function escapeQuotes(value: string): string {
  return escapeText(value).replaceAll('"', "&quot;");
}

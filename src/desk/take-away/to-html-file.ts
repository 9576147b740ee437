/** A dossier → one HTML file that needs nothing else: no script, no picture, nothing is loaded. */
import { interfaceTag } from "../../text/interface-language.ts";
import { unprintable } from "../../text/unprintable.ts";
import type { Dossier } from "../dossier.ts";
import { toTree, type Tree } from "./dossier-tree.ts";

const neverSeen = new RegExp(unprintable, "gv");
const forMarkup: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** @param style the style sheet, which is our own */
export function toHtmlFile(dossier: Dossier, style: string): string {
  return [
    `<!doctype html>\n<html lang="${escapeText(interfaceTag())}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${escapeText(dossier.title)}</title>`,
    `<style>\n${style.trim()}\n</style>\n</head>\n<body>`,
    `${toMarkup(toTree(dossier))}\n</body>\n</html>\n`,
  ].join("\n");
}

function toMarkup(tree: Tree): string {
  if (typeof tree === "string") return escapeText(tree);
  const { tag, attributes, children } = tree;
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeText(value)}"`,
  );
  return `<${tag}${written.join("")}>${children.map(toMarkup).join("")}</${tag}>`;
}

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(neverSeen, "")
    .replace(/[&<>"']/g, (letter) => forMarkup[letter] ?? "");
}

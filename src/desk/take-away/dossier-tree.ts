/** A dossier → the elements of its page, printed and as a file: one tree, written as HTML or made in the browser. */
import { t } from "../../text/interface-language.ts";
import type { Dossier, DossierEntry, DossierPassage } from "../dossier.ts";

/** An element, or text. Nothing in it is markup before it is written. */
export type Tree = string | { tag: TreeTag; attributes: Record<string, string>; children: Tree[] };
export type TreeTag =
  "a" | "article" | "blockquote" | "h1" | "h2" | "header" | "li" | "ol" | "p" | "section" | "span";

/** Makes the tree of a whole dossier. */
export function toTree(dossier: Dossier): Tree {
  const { site, title, summary, entries, sources } = dossier;
  return node(
    "article",
    "dossier",
    node(
      "header",
      "dossier-head",
      node("p", "dossier-site", site),
      node("h1", "", title),
      node("p", "", summary),
    ),
    ...entries.map(toEntryTree),
    ...(sources.length === 0
      ? []
      : [
          node(
            "section",
            "dossier-sources",
            node("h2", "", t("Sources")),
            node("ol", "", ...sources.map(({ citation }) => node("li", "", citation))),
            node("p", "", t("Collected from its publisher, not verified.")),
          ),
        ]),
  );
}

function toEntryTree({ title, facts, link, note, passages, source }: DossierEntry): Tree {
  return node(
    "section",
    "dossier-entry",
    node("h2", "", toLink(title, link)),
    ...(facts === ""
      ? []
      : [node("p", "dossier-facts", source === 0 ? facts : `${facts} (${source})`)]),
    ...toNote(note),
    ...passages.flatMap(toPassageTree),
  );
}

function toPassageTree({ quote, link, pen, note, tags }: DossierPassage): Tree[] {
  const about = [pen, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(" · ");
  return [
    node(
      "blockquote",
      "",
      node("p", "", quote),
      ...toNote(note),
      node("p", "dossier-about", about === "" ? "" : `${about} · `, toLink(t("In the text"), link)),
    ),
  ];
}

function toNote(note: string): Tree[] {
  return note === "" ? [] : [node("p", "dossier-note", note)];
}

/** Where there is no whole address to be given, the path from the root of the site is told. */
function toLink(text: string, address: string): Tree {
  return /^https?:/.test(address)
    ? { tag: "a", attributes: { href: address }, children: [text] }
    : node("span", "dossier-path", `${text} (${address})`);
}

function node(tag: TreeTag, name: string, ...children: Tree[]): Tree {
  return { tag, attributes: { dir: "auto", ...(name !== "" && { class: name }) }, children };
}

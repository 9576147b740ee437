/** A dossier → the elements of its page, printed and as a file: one tree, written as HTML or made in the browser. */
import { t } from "../../text/interface-language.ts";
import type { Dossier, DossierEntry, DossierPassage } from "../dossier.ts";

/** An element, or text. Nothing in it is markup before it is written. */
export type Tree = string | { tag: TreeTag; attributes: Record<string, string>; children: Tree[] };
export type TreeTag =
  | "a"
  | "article"
  | "blockquote"
  | "h1"
  | "h2"
  | "header"
  | "li"
  | "ol"
  | "p"
  | "section";

/** Makes the tree of a whole dossier. */
export function toTree(dossier: Dossier): Tree {
  const { title, summary, entries, sources } = dossier;
  return node(
    "article",
    "dossier",
    node("header", "dossier-head", node("h1", "", title), node("p", "", summary)),
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
  const about = source === 0 ? facts : `${facts} (${source})`;
  const told = [about, ...(isWhole(link) ? [] : [link])].filter(Boolean).join(" · ");
  return node(
    "section",
    "dossier-entry",
    node("h2", "", ...toLink(title, link)),
    ...(told === "" ? [] : [node("p", "dossier-facts", told)]),
    ...toNote(note),
    ...passages.flatMap(toPassageTree),
  );
}

function toPassageTree({ quote, link, pen, note, tags }: DossierPassage): Tree[] {
  const about = [pen, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(" · ");
  const inText = isWhole(link) ? toLink(t("In the text"), link) : [];
  const separator = about !== "" && inText.length > 0 ? " · " : "";
  const isEmpty = about === "" && inText.length === 0;
  return [
    node(
      "blockquote",
      "",
      node("p", "", quote),
      ...toNote(note),
      ...(isEmpty ? [] : [node("p", "dossier-about", about + separator, ...inText)]),
    ),
  ];
}

function toNote(note: string): Tree[] {
  return note === "" ? [] : [node("p", "dossier-note", note)];
}

/** From a disk there are only paths from the root of the site, which lead nowhere from a file of its own. */
function isWhole(address: string): boolean {
  return /^https?:/.test(address);
}

function toLink(text: string, address: string): Tree[] {
  if (!isWhole(address)) return [text];
  return [{ tag: "a", attributes: { href: address }, children: [text] }];
}

function node(tag: TreeTag, name: string, ...children: Tree[]): Tree {
  return { tag, attributes: { dir: "auto", ...(name !== "" && { class: name }) }, children };
}

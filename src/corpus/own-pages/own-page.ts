/** A Markdown file that corpus.yaml names under `pages` → a page of the site beside those of the articles. */
import type { Nodes, Root } from "mdast";
import { toString as toWords } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { z } from "zod";
import { readFrontMatter } from "../../formats/markdown/front-matter.ts";
import { findExcess } from "../../formats/markdown/limits.ts";
import { parseMarkdown } from "../../formats/markdown/parse-markdown.ts";
import { slugify } from "../../text/slug.ts";

export const ownPageSchema = z.object({
  /** The last part of its address: "method" of pages/method.html. */
  id: z.string(),
  /** Relative to the corpus folder. */
  file: z.string(),
  title: z.string(),
  /** The Markdown, with its front matter. */
  text: z.string(),
});
export type OwnPage = z.infer<typeof ownPageSchema>;

/** What is wrong in a page, for its author. */
export interface PageMistake {
  /** From 1. */
  line: number;
  sentence: string;
}

/** Reads a page; the file's name without its ending gives the address. */
export function readOwnPage(
  file: string,
  text: string,
): { page: OwnPage; mistakes: PageMistake[] } {
  const page = { id: slugify(nameOf(file)), file, title: nameOf(file), text };
  const excess = findExcess(text);
  if (excess)
    return { page, mistakes: [{ line: excess.line, sentence: `too much: ${excess.found}` }] };
  const tree = parseOwnPage(text);
  const title = statedTitle(tree, text) ?? headingOf(tree);
  if (title === undefined)
    return {
      page,
      mistakes: [{ line: 1, sentence: "has no title: begin with a line such as “# How we work”" }],
    };
  return { page: { ...page, title }, mistakes: findForeign(tree) };
}

/** The Markdown of a page as a tree. */
export function parseOwnPage(text: string): Root {
  return parseMarkdown(text, { frontMatter: true });
}

/** "pages/Our method.md" → "Our method" */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

function statedTitle({ children: [first] }: Root, source: string): string | undefined {
  if (first === undefined || !isFrontMatter(first)) return undefined;
  const span = {
    start: first.position?.start.offset ?? 0,
    end: first.position?.end.offset ?? 0,
  };
  const title = readFrontMatter(first, span, source)?.fields.find(({ name }) => name === "title");
  return title?.value.trim() || undefined;
}

function isFrontMatter(node: { type: string }): node is Parameters<typeof readFrontMatter>[0] {
  return ["yaml", "toml", "json"].includes(node.type);
}

function headingOf({ children }: Root): string | undefined {
  const heading = children.find((node) => node.type === "heading" && node.depth === 1);
  return heading && (toWords(heading).trim() || undefined);
}

/** HTML, pictures, and links that lead to no page. */
function findForeign(tree: Root): PageMistake[] {
  const mistakes: PageMistake[] = [];
  visit(tree, (node) => {
    const sentence = describeForeign(node);
    if (sentence !== undefined) mistakes.push({ line: node.position?.start.line ?? 1, sentence });
  });
  return mistakes;
}

function describeForeign(node: Nodes): string | undefined {
  switch (node.type) {
    case "html":
      return comment.test(node.value)
        ? undefined
        : `HTML is not taken (${node.value.slice(0, 40)}): write it in Markdown`;
    case "image":
    case "imageReference":
      return "pictures are not shown on own pages: link to them";
    case "link":
    case "definition":
      return isKnownAddress(node.url)
        ? undefined
        : `“${node.url.slice(0, 80)}” is no address for a link: expected https://…, mailto:…, #…, or the way to another page`;
    default:
      return undefined;
  }
}

const comment = /^<!--[\s\S]*-->\s*$/;

/** No other scheme than these, and no address from the root: the site works under any path. */
function isKnownAddress(url: string): boolean {
  return (
    /^(?:https?:\/\/[^/]|mailto:|tel:)/i.test(url) || !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(url)
  );
}

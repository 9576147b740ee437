/** An own page of the corpus, Markdown → its HTML; no text in it is ever read as HTML. */
import type { Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root, RootContent } from "mdast";
import { toString as toWords } from "mdast-util-to-string";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { parseOwnPage, type OwnPage } from "../../corpus/own-pages/own-page.ts";
import type { CorpusIndex } from "../shared/corpus-index.ts";
import { linkFrom, routes } from "../shared/routes.ts";
import { plainText } from "../shared/wording.ts";

export interface OwnPageView {
  path: string;
  title: string;
  description: string;
  /** What stands under the headline. */
  html: string;
}

const toHtmlTree = unified().use(remarkRehype);

/** Prepares the page at `pages/<id>.html`. */
export function toOwnPage({ contents }: CorpusIndex, id: string): OwnPageView {
  const { pages } = contents.ownParts;
  const page = pages.find((own) => own.id === id);
  if (!page) throw new Error(`There is no own page "${id}".`);
  const tree = withoutTitle(parseOwnPage(page.text), page.title);
  const path = routes.ownPage(id);
  relink(tree, path, pages);
  return {
    path,
    title: page.title,
    description: plainText(firstWords(tree) ?? page.title),
    html: toHtml(toHtmlTree.runSync(tree) as HtmlRoot),
  };
}

/** The links to the own pages, in the order of corpus.yaml. */
export function ownPageLinks(
  pages: readonly Pick<OwnPage, "id" | "title">[],
  from: string,
): { text: string; href: string; current: boolean }[] {
  return pages.map(({ id, title }) => ({
    text: title,
    href: linkFrom(from, routes.ownPage(id)),
    current: from === routes.ownPage(id),
  }));
}

/** The first heading that is the title stands above the page; other headings of its rank go under it. */
function withoutTitle(tree: Root, title: string): Root {
  const isTitle = (node: RootContent) =>
    node.type === "heading" && node.depth === 1 && toWords(node).trim() === title;
  const first = tree.children.findIndex(isTitle);
  const children = tree.children.filter((node, at) => at !== first && node.type !== "html");
  for (const node of children) if (node.type === "heading" && node.depth === 1) node.depth = 2;
  return { ...tree, children };
}

/** A link to the file of another own page leads to that page. */
function relink(tree: Root, path: string, pages: readonly OwnPage[]): void {
  visit(tree, (node) => {
    // An attribute of its own would say how a column stands; style sheets do that here.
    if (node.type === "table") node.align = node.align?.map(() => null);
    if (node.type !== "link" && node.type !== "definition") return;
    const [file = "", hash] = node.url.split("#");
    const name = file.slice(file.lastIndexOf("/") + 1);
    const target = pages.find((page) => page.file.endsWith(`/${name}`) || page.file === name);
    if (name.endsWith(".md") && target)
      node.url = linkFrom(path, routes.ownPage(target.id)) + (hash ? `#${hash}` : "");
    if (external.test(node.url)) node.data = { hProperties: { rel: "external noreferrer" } };
  });
}

const external = /^https?:/i;

function firstWords({ children }: Root): string | undefined {
  const paragraph = children.find(({ type }) => type === "paragraph");
  return paragraph && toWords(paragraph);
}

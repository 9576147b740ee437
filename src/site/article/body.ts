/**
 * An article → the HTML of its headline and text.
 *
 * A tree is built node by node and then serialized, so that the text of an article never goes through
 * a parser here: what looks like Markdown or HTML in it is shown as the characters it is.
 */
import type { Element, Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { BlockContent, Heading, PhrasingContent, Root } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Article } from "../shared/corpus-index.ts";
import { foreignLanguage } from "../shared/language.ts";
import { layOutBlocks } from "../shared/lay-out-blocks.ts";
import { blockNodes, paragraph } from "./block-nodes.ts";
import { inlineNodes } from "./words.ts";

export interface ArticleBody {
  /** The h1. */
  headline: string;
  /** Everything after it. */
  text: string;
}

const toHtmlTree = unified().use(remarkRehype);

/**
 * Renders an article; every block and every mention has its permanent id.
 *
 * @param standIn - what is shown where the file has no headline; its first words then stand in the text alone.
 */
export function articleBody(article: Article, standIn?: string): ArticleBody {
  const blocks = layOutBlocks(article);
  const title = blocks.find(({ block }) => block.kind === "title");
  const printed = title && inlineNodes(article, title, "unlinked");
  const isPrinted = printed && flatten(printed) === article.record.title;
  const rest = blocks.filter((displayBlock) => displayBlock !== title);
  return {
    headline: serialize([
      isPrinted
        ? headline(article, title.anchor, printed)
        : headline(
            article,
            undefined,
            [{ type: "text", value: standIn ?? article.record.title }],
            standIn,
          ),
    ]),
    text: serialize([
      ...(title && !isPrinted ? [paragraph(article, title, "printed-headline")] : []),
      ...blockNodes(article, rest),
    ]),
  };
}

function serialize(children: BlockContent[]): string {
  const tree: Root = { type: "root", children };
  return toHtml(toHtmlTree.runSync(tree) as HtmlRoot);
}

/** A headline has no links. It stands apart from the text, so it has to say itself what language it is in. */
function headline(
  { record }: Article,
  id: string | undefined,
  children: PhrasingContent[],
  standIn?: string,
): Heading {
  const hProperties =
    standIn === undefined
      ? { id, dir: "auto", lang: foreignLanguage(record) }
      : { dir: "auto", className: "stand-in" };
  return { type: "heading", depth: 1, children, data: { hProperties } };
}

function flatten(nodes: readonly (PhrasingContent | Element)[]): string {
  return nodes
    .map((node) =>
      "children" in node
        ? flatten(node.children as PhrasingContent[])
        : "value" in node
          ? node.value
          : "",
    )
    .join("");
}

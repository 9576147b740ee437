/** Parts of the page of which the file's own format says what they are. */
import type { StatedBlock } from "../../formats/article-source.ts";
import type { Span } from "../../record/record.ts";
import { type Page, type Part, whole } from "./page.ts";
import type { Passage } from "./passages.ts";

/** Sets aside what is about the article and not of it. */
export function findFrontMatter(page: Page): void {
  forEachStated(page, (passage, { kind }) =>
    kind === "frontMatter" ? whole(passage, "boilerplate", "Front matter of the file") : undefined,
  );
}

/** Headings and captions. The first heading of the first depth is the headline. */
export function findStatedHeadings(page: Page): void {
  let title = false;
  forEachStated(page, (passage, { kind, depth = 1 }) => {
    if (kind === "caption") return whole(passage, "caption");
    if (kind !== "heading") return undefined;
    const isTitle = !title && depth === 1;
    title ||= isTitle;
    return whole(passage, isTitle ? "title" : "subheading");
  });
}

/** For each undecided passage the innermost block that the format states around its start. */
function forEachStated(
  page: Page,
  find: (passage: Passage, block: StatedBlock) => Part[] | undefined,
): void {
  const open: StatedBlock[] = [];
  let next = 0;
  page.passages.forEach((passage, index) => {
    for (let block = page.stated[next]; block && block.start <= passage.start;) {
      open.push(block);
      next += 1;
      block = page.stated[next];
    }
    while (isBehind(open.at(-1), passage)) open.pop();
    const innermost = open.at(-1);
    if (innermost && !page.parts[index]) page.parts[index] = find(passage, innermost);
  });
}

function isBehind(block: Span | undefined, { start }: Span): boolean {
  return block !== undefined && block.end <= start;
}

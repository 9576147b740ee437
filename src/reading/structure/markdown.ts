/** Files that were saved as Markdown: their headings are headlines and sub-headings. */
import { isMarkdown } from "../../text/front-matter.ts";
import { forEachPassage, type Page, whole } from "./page.ts";

/** `# Headline`, then `## The water is coming`. */
export function findMarkdownHeadings(page: Page): void {
  if (!isMarkdown(page.text)) return;
  let title = false;
  forEachPassage((passage) => {
    const depth = heading.exec(passage.words)?.[1]?.length;
    if (depth === undefined || passage.words.length > longestHeading) return undefined;
    const kind = title || depth > 1 ? "subheading" : "title";
    title ||= kind === "title";
    return whole(passage, kind);
  })(page);
}

const heading = /^(#{1,6})\s\S/;
const longestHeading = 300;

/** On the page of an article: a star, and a box that says whether the reader has read it. */
import { starButton } from "./star-button.ts";
import { thisArticle } from "./this-article.ts";
import { add, currentDesk, element, onDeskChange, removeWithUndo, t } from "./shared-desk.ts";

export function startArticleTools(): void {
  const tools = document.querySelector(".article-tools");
  if (!tools) return;
  const { page, title, citation } = thisArticle();
  tools.append(starButton({ kind: "article", page, title, citation }, true), readBox(page));
}

function readBox(page: string): HTMLElement {
  const find = () => currentDesk().readMarks.find((mark) => mark.page === page);
  const box = element("input", { type: "checkbox", autocomplete: "off" });
  const show = () => {
    box.checked = find() !== undefined;
  };
  box.addEventListener("change", () => {
    const found = find();
    if (found) removeWithUndo("readMarks", found, t("Not marked as read any more"));
    else add("readMarks", { page }, t("Marked as read"));
  });
  onDeskChange(show);
  show();
  return element("label", {}, box, t("Read"));
}

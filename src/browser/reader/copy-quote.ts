/** What a reader selects in an article → the words, where they are from, and a link to them, onto the clipboard. */
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";
import { textFragment } from "./text-fragment.ts";

/** Shows a button while words of the text are selected. */
export function startCopyQuote(): void {
  const text = document.querySelector(".article .text");
  if (!text) return;
  const button = element("button", { class: "button copy-quote", type: "button", hidden: true });
  document.querySelector("main")?.append(button);
  document.addEventListener("selectionchange", () => {
    button.hidden = selectionIn(text) === undefined;
    button.textContent = "Copy with source";
  });
  button.addEventListener("click", async () => {
    const range = selectionIn(text);
    if (!range) return;
    const copied = await copyText(citeQuote(range));
    button.textContent = copied ? "Copied" : "This browser does not allow copying here";
  });
  // A press on the button would end the selection.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
}

function selectionIn(text: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === "") return undefined;
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) ? range : undefined;
}

/** “We are not scared.” (Moment Ukrainian missile …; 31 December 2023, inferred; in: The Belgorod file) file:///… */
function citeQuote(range: Range): string {
  const words = range.toString().replaceAll(/\s+/g, " ").trim();
  const quoted = /^["“„«].*["”»]$/.test(words) ? words : `“${words}”`;
  const source = [textOf("h1"), textOf(".dateline .date-mark"), `in: ${textOf(".site-name")}`];
  return `${quoted} (${source.join("; ")}) ${addressOf(range, words)}`;
}

/** The id of the block is permanent; the text fragment marks the very words in browsers that know it. */
function addressOf(range: Range, words: string): string {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const block = element?.closest(":is(p, h2, span)[id]");
  const address = new URL(location.href);
  address.hash = `${block?.id ?? ""}:~:${textFragment(words)}`;
  return address.href;
}

function textOf(selector: string): string {
  const text = document.querySelector(selector)?.textContent ?? "";
  return text.replaceAll(/\s+/g, " ").trim();
}

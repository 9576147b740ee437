/** Copies what is selected in an article, with its source and a link to the very words. */
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";

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
    const isCopied = await copyText(formatQuote(range));
    button.textContent = isCopied ? "Copied" : "This browser does not allow copying here";
  });
  // Pressing the button must not end the selection.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
}

function selectionIn(text: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === "") return undefined;
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) ? range : undefined;
}

/** “We are not scared.” (Moment Ukrainian missile …; 31 December 2023, inferred; in: The Belgorod file) file:///… */
function formatQuote(range: Range): string {
  const words = toOneLine(range.toString());
  const quote = /^["“„«].*["”»]$/.test(words) ? words : `“${words}”`;
  const source = [textOf("h1"), textOf(".dateline .date-mark"), `in: ${textOf(".site-name")}`];
  return `${quote} (${source.join("; ")}) ${addressOf(range, words)}`;
}

/** The id of the block is permanent; browsers that know text fragments also mark the words. */
function addressOf(range: Range, words: string): string {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  const block = element?.closest(":is(p, h2, span)[id]");
  const address = new URL(location.href);
  address.hash = `${block?.id ?? ""}:~:${toTextFragment(words)}`;
  return address.href;
}

function textOf(selector: string): string {
  return toOneLine(document.querySelector(selector)?.textContent ?? "");
}

function toOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Longer passages are given by their first and last words. */
const maxWholeLength = 80;
const wordsAtEnds = 4;

/** "We are not scared" → "text=We%20are%20not%20scared" */
export function toTextFragment(words: string): string {
  // A hyphen has a meaning of its own in a text fragment.
  const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");
  if (words.length <= maxWholeLength) return `text=${encode(words)}`;
  const all = words.split(" ");
  const [first, last] = [all.slice(0, wordsAtEnds), all.slice(-wordsAtEnds)];
  return `text=${encode(first.join(" "))},${encode(last.join(" "))}`;
}

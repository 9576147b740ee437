/** What can be done with words selected in an article: a quotation with its source, a link to them, sharing. */
import { mark, t } from "../../text/interface-language.ts";
import { copyText } from "../copy-text.ts";
import { element } from "../element.ts";

/** Shows the tools beside the selection; the sign of a paragraph selects it. */
export function startCopyQuote(): void {
  const text = document.querySelector<HTMLElement>(".article .text");
  if (!text) return;
  const tools = makeTools(text);
  text.parentElement?.append(tools);
  document.addEventListener("selectionchange", () => showBeside(tools, selectionIn(text)));
  text.addEventListener("click", (event) => {
    const clicked = event.target instanceof Element ? event.target : undefined;
    const sign = clicked?.closest("a.to-paragraph");
    if (!sign?.parentElement) return;
    event.preventDefault();
    history.replaceState(null, "", sign.getAttribute("href"));
    getSelection()?.selectAllChildren(sign.parentElement);
    showBeside(tools, selectionIn(text));
    tools.querySelector("button")?.focus({ preventScroll: true });
  });
  const copyAddress = document.querySelector(".copy-address");
  copyAddress?.addEventListener("click", async () => {
    copyAddress.textContent = (await copyText(pageAddress().href))
      ? t("Link copied")
      : t(notAllowed);
  });
}

const notAllowed = mark("This browser does not allow copying here.");

function makeTools(text: Element): HTMLElement {
  const status = element("span", { role: "status" });
  const copy = async (words: string) => {
    status.textContent = (await copyText(words)) ? t("Copied") : t(notAllowed);
  };
  const button = (label: string, act: (range: Range) => Promise<unknown>) => {
    const made = element("button", { type: "button" }, label);
    made.addEventListener("click", async () => {
      const range = selectionIn(text);
      if (!range) return;
      showBeside(tools, range);
      await act(range);
    });
    return made;
  };
  const tools = element(
    "div",
    { class: "quote-tools", role: "group", "aria-label": t("Selected words"), hidden: true },
    button(t("Copy quotation"), (range) => copy(formatQuotation(range))),
    button(t("Copy link"), (range) => copy(addressOf(range))),
    ...("share" in navigator ? [button(t("Share"), share)] : []),
    status,
  );
  // Pressing a button must not end the selection.
  tools.addEventListener("pointerdown", (event) => event.preventDefault());
  return tools;
}

/** The words that the tools stand beside. */
let shownWords = "";

function showBeside(tools: HTMLElement, range: Range | undefined): void {
  const top = range?.getBoundingClientRect().top ?? 0;
  const origin = tools.parentElement?.getBoundingClientRect().top ?? 0;
  tools.style.setProperty("--top", `${Math.max(0, top - origin)}px`);
  tools.hidden = range === undefined;
  // The browser tells of a selection late, perhaps after its words were copied.
  const words = range?.toString() ?? "";
  if (words === shownWords) return;
  shownWords = words;
  const status = tools.querySelector("[role=status]");
  if (status) status.textContent = "";
}

/** What is selected of the text, in whole words. */
export function selectionIn(text: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === "") return undefined;
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) ? toWholeWords(range) : undefined;
}

/** "killed at leas" → "killed at least" */
function toWholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const first = wordAt(range.startContainer, range.startOffset);
  const last = wordAt(range.endContainer, range.endOffset - 1);
  if (first) whole.setStart(range.startContainer, first.index);
  if (last) whole.setEnd(range.endContainer, last.index + last.segment.length);
  return whole;
}

function wordAt(node: Node, offset: number): Intl.SegmentData | undefined {
  if (!(node instanceof Text) || offset < 0) return undefined;
  const words = new Intl.Segmenter(undefined, { granularity: "word" }).segment(node.data);
  const word = words.containing(offset);
  return word?.isWordLike ? word : undefined;
}

/** “We are not scared” (Moment Ukrainian missile …. The Daily, 31 December 2023. In: The Belgorod file, file a.txt.) https://… */
function formatQuotation(range: Range): string {
  const source = document.querySelector<HTMLElement>(".article")?.dataset["citation"] ?? "";
  return `${toQuotation(toOneLine(range.toString()))} (${source}) ${addressOf(range)}`;
}

/** Quotation marks within a quotation are single; words that are one quotation keep their marks. */
export function toQuotation(words: string): string {
  if (/^["“„«][^"“„«”»]*["”»]$/.test(words)) return words;
  return `“${words
    .replaceAll(/[“„]/g, "‘")
    .replaceAll("”", "’")
    .replaceAll(/"([^"]*)"/g, "‘$1’")}”`;
}

/** The id of the block is permanent; browsers that know text fragments also mark the words. */
function addressOf(range: Range): string {
  const start = range.startContainer;
  const block = (start instanceof Element ? start : start.parentElement)?.closest(
    ":is(p, h2, span)[id]",
  );
  const address = pageAddress();
  address.hash = `${block?.id ?? ""}:~:${toTextFragment(range.toString())}`;
  return address.href;
}

/** Where the page is published, if it says so: not the disk or the machine that it is read from. */
function pageAddress(): URL {
  const published = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  const address = new URL(published ?? location.href);
  address.hash = "";
  return address;
}

async function share(range: Range): Promise<void> {
  const data = { title: document.title, text: formatQuotation(range) };
  await navigator.share(data).catch(() => undefined); // The reader may close the system's dialog.
}

export function toOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Longer passages are given by their first and last words. */
const maxWholeLength = 80;
const wordsAtEnds = 4;

/** "We are not scared" → "text=We%20are%20not%20scared" */
export function toTextFragment(passage: string): string {
  const words = toOneLine(passage);
  // A hyphen has a meaning of its own in a text fragment.
  const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");
  if (words.length <= maxWholeLength) return `text=${encode(words)}`;
  const all = words.split(" ");
  const [first, last] = [all.slice(0, wordsAtEnds), all.slice(-wordsAtEnds)];
  return `text=${encode(first.join(" "))},${encode(last.join(" "))}`;
}

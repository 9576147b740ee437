/**
 * A selection ↔ the fragment of desk.html, which never reaches a host: "#selection=…". What is in it is packed, so
 * that more fits into an address.
 */
import { mark } from "../text/interface-language.ts";
import { expected, parseJson, readChoice, readList, readText, type Value } from "./check-values.ts";
import { itemKinds, type SelectedItem } from "./selected-item.ts";

/** What is sent of an item: without id, instant and place, which are of one desk. */
export type SharedItem = Pick<SelectedItem, "kind" | "page" | "title" | "note">;

/**
 * Mail and chat programs break longer addresses, or make no link of them; browsers would take far more. It is some
 * thirty articles.
 */
export const longestAddress = 2000;

/** So much text is unpacked at most, whatever a fragment says it is. */
const longestText = 200_000;
const name = "selection=";

/** Packs a selection into a fragment with its "#". */
export async function toSelectionFragment(items: readonly SharedItem[]): Promise<string> {
  const rows = items.map(({ kind, page, title, note }) =>
    // The site knows the headline of an article.
    [itemKinds.indexOf(kind), page, kind === "article" ? "" : title, note],
  );
  const packing = new Blob([JSON.stringify(rows)])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packing).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `#${name}${btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** Whether a fragment has a selection in it. */
export function hasSelection(fragment: string): boolean {
  return fragment.startsWith(`#${name}`);
}

/**
 * Unpacks the selection in a fragment.
 *
 * @throws DeskFileError if it is cut off, or has another shape
 */
export async function readSelectionFragment(fragment: string): Promise<SharedItem[]> {
  const text = await unpack(fragment.slice(name.length + 1)).catch(() => "");
  return readList(parseJson(text), readRow);
}

async function unpack(packed: string): Promise<string> {
  const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const decoder = new TextDecoder();
  let text = "";
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length > longestText) return "";
  }
}

function readRow(row: Value): SharedItem {
  const [kind, page, title, note] = readList(row, (cell) => cell);
  if (!kind || !page || !title || !note) throw expected(mark("a list"), row);
  const index = itemKinds.findIndex((_, at) => at === kind.value);
  return {
    kind: readChoice({ ...kind, value: itemKinds[index] }, itemKinds),
    page: readPage(page),
    title: readText(title),
    note: readText(note),
  };
}

/** A page of this site: what somebody sends must not lead elsewhere. */
function readPage(field: Value): string {
  const page = readText(field);
  if (
    !/^(?:articles|places|people|organisations)\/[\p{L}\p{N}_.-]+\.html(?:#[\p{L}\p{N}_-]*)?$/u.test(
      page,
    )
  )
    throw expected(mark("a page of this site"), field);
  return page;
}

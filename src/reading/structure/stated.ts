/** What a file says about itself: title, publisher and address in its front matter, or the address on its first lines. */
import { addressRule } from "./boilerplate.ts";
import { readFrontMatter } from "../../text/front-matter.ts";
import type { Block } from "../../record/record.ts";

export interface Stated {
  title?: string;
  publisher?: string;
  /** Always `http:` or `https:`. */
  url?: string;
}

/** In: the source text and its blocks. Out: what of it is stated. The date is for `published.ts`. */
export function findStated(text: string, blocks: readonly Block[]): Stated {
  const values = readFrontMatter(text)?.values ?? new Map<string, string>();
  const pick = (...keys: string[]) => keys.map((key) => values.get(key)).find(Boolean);
  const title = pick("title", "headline");
  const publisher = pick("publisher", "source", "publication", "site");
  const url = readAddress(
    pick("url", "link", "canonical_url", "permalink") ?? findAddress(text, blocks),
  );
  return { ...(title && { title }), ...(publisher && { publisher }), ...(url && { url }) };
}

/** The address of the article itself stands before its text. */
function findAddress(text: string, blocks: readonly Block[]): string | undefined {
  const first = blocks.find((block) => block.kind !== "boilerplate");
  const address = blocks.find((block) => block.rule === addressRule);
  if (!address || (first && address.start > first.start)) return undefined;
  return text.slice(address.start, address.end);
}

function readAddress(written: string | undefined): string | undefined {
  if (!written || !/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined;
  return new URL(written).href;
}

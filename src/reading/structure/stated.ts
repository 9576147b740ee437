/** What a file says about itself: title, publisher and address in its front matter, or the address on its first lines, which tells the publisher. */
import { addressRule } from "./boilerplate.ts";
import type { StatedFields } from "../../formats/article-source.ts";
import { findOutletInAddress } from "../../formats/outlet-in-address.ts";
import type { Block } from "../../record/record.ts";

export interface StatedSource {
  title?: string;
  publisher?: string;
  /** Always `http:` or `https:`. */
  url?: string;
}

/**
 * What of an article is stated. The date is for `dates/publication.ts`.
 *
 * @param fields What the file's format states, if anything; the values mended.
 */
export function findStated(
  text: string,
  blocks: readonly Block[],
  fields: StatedFields = {},
): StatedSource {
  const title = fields.title?.value;
  const url = readAddress(fields.url?.value ?? findAddress(text, blocks));
  const publisher = fields.publisher?.value ?? (url && findOutletInAddress(url));
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

/** Reads a page that a test makes, and tells what its lines are. */
import { readBlocks } from "../mended.ts";

export const sentence =
  "Officials of the region said on Tuesday that the water had reached the first houses of the town.";

/** The kinds and surfaces of a page, in order. */
export function read(source: string): [string, string][] {
  const { text, blocks } = readBlocks(source);
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** A line in the midst of an article → what it is. */
export function readLine(line: string): [string, string][] {
  const text = `Flood reaches the town\n\n${sentence}\n\n${line}\n\n${sentence} Nobody was hurt.\n`;
  return read(text).slice(2, -1);
}

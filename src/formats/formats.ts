/** All formats but plain text and Markdown, in the order in which they are asked for a file. */
import type { Format } from "./format.ts";

export const formats: readonly Format[] = [];

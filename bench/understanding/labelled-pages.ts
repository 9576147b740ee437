/** The labelled pages of the benchmark: which of them a rule may be fitted on, and how their headlines are told. */
import { createHash } from "node:crypto";

/** Every other site in the order of a hash, so that all pages of one are in the same half. */
export function isTrainingPage(url: string): boolean {
  const site = new URL(url).hostname.split(".").slice(-2).join(".");
  let hash = 7;
  for (const character of site) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % 2 === 0;
}

/** The labels are no text of the publishers: what is kept of a headline tells another, and not what it says. */
export function hashTitle(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return createHash("sha256").update(words).digest("hex").slice(0, 12);
}

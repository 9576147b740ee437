/** axe, which finds what keeps readers out, to be run in a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Its script, to be evaluated in the page first. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Runs in the page. Gives one line for each rule of WCAG 2.2 A and AA that it breaks. */
export async function runAxe(): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // @ts-expect-error: axe puts itself on the window
  const { violations } = await window.axe.run(document, { runOnly: tags });
  return violations.map(
    ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`,
  );
}

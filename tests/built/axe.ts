/** axe, which finds what keeps readers out, to be run in a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import axeCore from "axe-core";

/** Its script, to be evaluated in the page first. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

export const allRules = [
  ...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  "best-practice",
];

/** The rules whose outcome depends on colours; all others are the same in the light and in the dark. */
export const coloursOnly = ["color-contrast", "link-in-text-block"];

/** All others: what they decide is the same in any colours. */
export const exceptColours = axeCore
  .getRules(allRules)
  .filter(({ ruleId, tags }) => !tags.includes("experimental") && !coloursOnly.includes(ruleId))
  .map(({ ruleId }) => ruleId);

/** Those that depend on how large text is. */
export const layoutOnly = ["target-size", "scrollable-region-focusable", "meta-viewport"];

/**
 * Runs in the page. Gives one line for each rule of WCAG 2.2 A and AA that it breaks.
 *
 * @param rules their names, or the names of groups
 */
export async function runAxe(rules: readonly string[]): Promise<string[]> {
  // @ts-expect-error: axe puts itself on the window
  const { violations } = await window.axe.run(document, {
    runOnly: rules,
    // What passes is not listed node by node.
    resultTypes: ["violations"],
  });
  return violations.map(
    ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`,
  );
}

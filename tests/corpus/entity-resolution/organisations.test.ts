import assert from "node:assert/strict";
import { test } from "node:test";
import { resolve, showMentions } from "./drafts.ts";

const cases: { name: string; texts: string[]; expected: string[][] }[] = [
  {
    name: "a short form joins its long form when both stand in one article",
    texts: [
      "the {organisation International Atomic Energy Agency} ({organisation IAEA})",
      "The {organisation IAEA} came.",
    ],
    expected: [
      [
        "International Atomic Energy Agency → international-atomic-energy-agency (exact)",
        "IAEA → international-atomic-energy-agency (alias)",
      ],
      ["IAEA → international-atomic-energy-agency (alias)"],
    ],
  },
  {
    name: "a short form of two names of one article stays apart",
    texts: ["{organisation African Union}, {organisation Arab Union}, {organisation AU}"],
    expected: [
      [
        "African Union → african-union (exact)",
        "Arab Union → arab-union (exact)",
        "AU → au (exact)",
      ],
    ],
  },
  {
    name: "an article before the name does not count",
    texts: ["{organisation The Guardian}", "{organisation Guardian}"],
    expected: [["The Guardian → guardian (exact)"], ["Guardian → guardian (exact)"]],
  },
];

for (const { name, texts, expected } of cases) {
  test(name, () => {
    const authority = resolve(texts);
    assert.deepEqual(
      texts.map((_, position) => showMentions(authority, texts, position)),
      expected,
    );
  });
}

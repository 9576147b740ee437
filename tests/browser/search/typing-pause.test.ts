/** How long a pause in typing must be before files are loaded. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { typingPause } from "../../../src/browser/search/typing-pause.ts";

/** How long the last answers let wait, in milliseconds, and the pause. */
const cases: { name: string; waits: number[]; pause: number }[] = [
  { name: "nothing was asked for", waits: [], pause: 80 },
  { name: "a line at hand", waits: [2, 3, 1], pause: 80 },
  { name: "fast 3G", waits: [150, 150, 152], pause: 228 },
  { name: "some answers out of the cache", waits: [150, 0, 0, 0], pause: 225 },
  { name: "slow long ago", waits: [900, 5, 5, 5, 5, 5], pause: 80 },
  { name: "no slower than typing with one finger", waits: [2000], pause: 300 },
];

for (const { name, waits, pause } of cases)
  test(name, (context) => {
    context.mock.method(performance, "getEntriesByType", () =>
      waits.map((wait) => ({ requestStart: 1000, responseStart: 1000 + wait })),
    );
    assert.equal(typingPause(80), pause);
  });

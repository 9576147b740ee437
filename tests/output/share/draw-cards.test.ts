import assert from "node:assert/strict";
import { test } from "node:test";
import { drawCard } from "../../../src/output/share/draw-cards.ts";
import { shareFamily } from "../../../src/site/share/share-card.ts";

const draw = (text: string) =>
  drawCard(
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><text x="4" y="30" font-family="${shareFamily}" font-weight="600" font-size="24">${text}</text></svg>`,
  );

const nothing = Buffer.from(await draw(""));
for (const letters of ["Ab", "#=", "Äß", "łő", "Жї", "Ωλ"]) {
  test(`a card shows ${letters}`, async () => {
    assert.notDeepEqual(Buffer.from(await draw(letters)), nothing);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { findFamilyName } from "../../../src/corpus/entity-resolution/family-name.ts";
import { readReferenceTables } from "../../../src/corpus/read-tables.ts";

const tables = readReferenceTables();

const names: [name: string, calledAfterwards: string[], family: string | undefined][] = [
  ["Vladimir Putin", ["Putin"], undefined],
  ["Xi Jinping", ["Xi"], "Xi"],
  ["Xi Jinping", [], "Xi"],
  ["Mao Zedong", [], "Mao"],
  ["Kim Jong-un", [], "Kim"],
  ["Kim Yo Jong", [], "Kim"],
  ["Nguyen Phu Trong", [], "Nguyen"],
  ["Lee Kuan Yew", ["Lee"], "Lee"],
  ["Ursula von der Leyen", ["von der Leyen"], "von der Leyen"],
  ["Andrés Manuel López Obrador", ["López Obrador"], "López Obrador"],
  ["Orbán Viktor", ["Orbán"], "Orbán"],
  // Called by the given name, which is no family name.
  ["Greta Thunberg", ["Greta"], undefined],
  ["Kim Kardashian", [], undefined],
  ["Kim Novak", [], undefined],
  ["Lin Wood", [], undefined],
  ["Kim Anna", [], undefined],
  ["Pelé", [], undefined],
];

for (const [name, called, family] of names) {
  test(`${name}${called.length > 0 ? `, “${called.join(", ")}” said` : ""}: ${family ?? "the last word"}`, () => {
    const variants = [
      { text: name, count: 2, how: "exact" as const },
      ...called.map((text) => ({ text, count: 1, how: "surname" as const })),
    ];
    assert.equal(findFamilyName(name, variants, tables), family);
  });
}

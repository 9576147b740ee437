/** Reasons of the record, which are English, in the language of the interface. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import fc from "fast-check";
import { readLanguage } from "../../../src/corpus/language/read-language.ts";
import { formatReason, readReason, reasons } from "../../../src/record/reasons.ts";
import { shiftDays, toMonths, toYear } from "../../../src/reading/dates/calendar.ts";
import { sayDays, sayReason } from "../../../src/site/shared/say-reason.ts";
import { formatInterval, formatOneOf, type Interval } from "../../../src/text/format-days.ts";

afterEach(() => {
  globalThis.datelineLanguage = undefined;
});

for (const reason of reasons)
  test(`${reason} is found again with what was filled in`, () => {
    const names = [...reason.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const values = Object.fromEntries(names.map((name) => [name, `${name}: “one”, 2; three.`]));
    assert.deepEqual(readReason(formatReason(reason, values)), { reason, values });
  });

test("a sentence that is no reason stays as it is", async () => {
  assert.equal(readReason("Its dateline says nothing"), undefined);
  assert.equal(readReason("It says “."), undefined);
  globalThis.datelineLanguage = await readLanguage("de", undefined);
  assert.equal(sayReason("Nobody knows."), "Nobody knows.");
});

const said: [tag: string, english: string, own: string][] = [
  [
    "de",
    "“Friday” in an article of between 31 December 2023 and 3 January 2024.",
    "„Friday“, gerechnet vom Datum des Artikels: zwischen dem 31. Dezember 2023 und dem 3. Januar 2024.",
  ],
  [
    "fr",
    "The page bears the date 1 March 2022; it was published then or before.",
    "La page porte la date du 1er mars 2022 ; l’article a paru ce jour-là ou avant.",
  ],
  [
    "es",
    "“Wong” alone may be Ada Wong, Li Wong or Mei Wong; the text does not say which.",
    "«Wong» a solas puede ser Ada Wong, Li Wong o Mei Wong; el texto no dice quién.",
  ],
  [
    "uk",
    "“Zelenskyy” is taken for “Zelensky”: the same name, written another way.",
    "«Zelenskyy» вважається тим самим, що «Zelensky»: те саме ім’я, написане інакше.",
  ],
];
for (const [tag, english, own] of said)
  test(`${tag}: ${english}`, async () => {
    assert.equal(sayReason(english), english);
    globalThis.datelineLanguage = await readLanguage(tag, undefined);
    assert.equal(sayReason(english).replaceAll("\u00a0", " "), own);
  });

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => shiftDays("1950-01-01", days));
const year = fc.integer({ min: 1900, max: 2030 });
const month = fc.integer({ min: 1, max: 12 });
const interval: fc.Arbitrary<Interval> = fc.oneof(
  fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([from, length]) => ({
    from,
    to: shiftDays(from, length),
  })),
  year.map(toYear),
  fc.tuple(year, month, month).map(([one, a, b]) => toMonths(one, Math.min(a, b), Math.max(a, b))),
);

test("days in English are read back, whatever they are", async () => {
  const german = await readLanguage("de", undefined);
  fc.assert(
    fc.property(interval, fc.constantFrom(formatInterval, formatOneOf), (days, format) => {
      globalThis.datelineLanguage = undefined;
      const english = format(days);
      assert.equal(sayDays(english), english);
      globalThis.datelineLanguage = german;
      assert.equal(sayDays(english), format(days));
    }),
    { seed: 1 },
  );
});

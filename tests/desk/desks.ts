/** Desks drawn by lot. */
import fc from "fast-check";
import type { Entry } from "../../src/desk/entry.ts";
import {
  type Desk,
  emptyDesk,
  listNames,
  type ListName,
  removeEntry,
} from "../../src/desk/desk.ts";
import { penIds } from "../../src/desk/pens.ts";

const text = fc.string({ unit: "binary", maxLength: 20 });
const instant = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const entry = { id: fc.uuid().map((id) => `urn:uuid:${id}`), modified: instant };
const offset = fc.nat(10_000);

const mark = fc.record(
  {
    ...entry,
    created: instant,
    pen: fc.constantFrom(...penIds),
    article: fc.record({ page: text, title: text, file: text, date: text, citation: text }),
    quote: fc.record({ exact: text, prefix: text, suffix: text }),
    position: fc.record({ start: offset, end: offset }),
    note: text,
    tags: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ["id", "modified", "created", "pen", "article", "quote", "note", "tags"] },
);

/** A desk with some of its entries removed. */
export const desks: fc.Arbitrary<Desk> = fc
  .record({
    marks: fc.array(mark, { maxLength: 6 }),
    readMarks: fc.array(fc.record({ ...entry, page: text }), { maxLength: 4 }),
    removals: fc.array(fc.nat(9), { maxLength: 3 }),
  })
  .map(({ marks, readMarks, removals }) => {
    const all = [...marks, ...readMarks];
    return removals.reduce<Desk>(
      (desk, at) => removeEntry(desk, all[at]?.id ?? "", "2027-01-01T00:00:00.000Z"),
      { ...emptyDesk, marks, readMarks },
    );
  });

/** Everything that is kept, as text, without ids: what must not be lost. */
export function contentsOf(desk: Desk): Set<string> {
  const all = listNames.flatMap((name: ListName) =>
    desk[name].map((kept: Entry) => JSON.stringify({ ...kept, id: "" })),
  );
  return new Set(all);
}

/** Two people's desks become one, and nothing of either is lost. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addEntry, type Desk, emptyDesk, removeEntry, replaceEntry } from "../../src/desk/desk.ts";
import { writeDesk } from "../../src/desk/desk-file.ts";
import type { Mark } from "../../src/desk/mark.ts";
import { mergeDesks, tidyDesk } from "../../src/desk/merge-desks.ts";
import { contentsOf, desks } from "./desks.ts";

const later = "2027-01-02T00:00:00.000Z";

/** What two people do to a desk that they share, one after the other or at once. */
const acts = fc.array(
  fc.record({
    who: fc.constantFrom("first", "second"),
    what: fc.constantFrom("edit", "remove", "exchange"),
    at: fc.nat(5),
    note: fc.string({ maxLength: 8 }),
  }),
  { maxLength: 12 },
);

test("1,000 of 1,000: a merge has all that either desk has and neither removed", () => {
  fc.assert(
    fc.property(desks, desks, (first, second) => {
      const merged = mergeDesks(first, second);
      const removed = new Set([...first.removed, ...second.removed].map(({ id }) => id));
      const kept = (desk: Desk) =>
        contentsOf({
          ...desk,
          marks: desk.marks.filter(({ id }) => !removed.has(id)),
          readMarks: desk.readMarks.filter(({ id }) => !removed.has(id)),
        });
      assert.deepEqual(contentsOf(merged), kept(first).union(kept(second)));
      assert.deepEqual(new Set(merged.removed.map(({ id }) => id)), removed);
    }),
    { numRuns: 1000, seed: 17 },
  );
});

test("1,000 of 1,000: the order of the files and how often they are merged make no difference", () => {
  fc.assert(
    fc.property(desks, desks, desks, (a, b, c) => {
      const write = (desk: Desk) => writeDesk(desk, "Test", 1);
      assert.equal(write(mergeDesks(a, b)), write(mergeDesks(b, a)));
      assert.equal(write(mergeDesks(mergeDesks(a, b), c)), write(mergeDesks(a, mergeDesks(b, c))));
      assert.equal(write(mergeDesks(mergeDesks(a, b), b)), write(mergeDesks(a, b)));
    }),
    { numRuns: 1000, seed: 17 },
  );
});

test("1,000 of 1,000: what two people wrote after they shared a desk is all there", () => {
  fc.assert(
    fc.property(desks, acts, (shared, drawn) => {
      const own = { first: shared, second: shared };
      const written = new Map<string, string>();
      for (const { who, what, at, note } of drawn) {
        const desk = own[who];
        const mark = desk.marks[at];
        if (what === "exchange") own.first = own.second = mergeDesks(own.first, own.second);
        if (!mark || what === "exchange") continue;
        if (what === "remove") own[who] = removeEntry(desk, mark.id, later);
        else {
          const by: Mark = { ...mark, note, id: `urn:test:${written.size}`, modified: later };
          own[who] = replaceEntry(desk, "marks", { id: mark.id, by });
          written.set(by.id, note);
        }
      }
      const merged = mergeDesks(own.first, own.second);
      const removed = new Set(merged.removed.map(({ id }) => id));
      for (const [id, note] of written)
        if (!removed.has(id)) assert.equal(merged.marks.find((mark) => mark.id === id)?.note, note);
      // Only what somebody removed or edited is gone.
      for (const { id } of tidyDesk(shared).marks)
        assert.equal(
          merged.marks.some((mark) => mark.id === id),
          !removed.has(id),
        );
    }),
    { numRuns: 1000, seed: 17 },
  );
});

const mark: Mark = {
  id: "urn:uuid:1",
  modified: "2026-05-06T10:00:00.000Z",
  created: "2026-05-06T10:00:00.000Z",
  pen: "claim",
  article: { page: "articles/a.html", title: "A", file: "a.txt", date: "", citation: "" },
  quote: { exact: "The river rose", prefix: "", suffix: "." },
  note: "",
  tags: [],
};
const one = addEntry(emptyDesk, "marks", mark);

test("two edits of one mark are both kept", () => {
  const edit = (id: string, note: string) =>
    replaceEntry(one, "marks", { id: mark.id, by: { ...mark, id, note, modified: later } });
  const merged = mergeDesks(edit("urn:uuid:2", "Who says so?"), edit("urn:uuid:3", "Check."));
  assert.deepEqual(
    merged.marks.map(({ note }) => note),
    ["Who says so?", "Check."],
  );
});

test("what one removed, the other's file does not bring back", () => {
  assert.deepEqual(mergeDesks(removeEntry(one, mark.id, later), one).marks, []);
});

test("what one edited while the other removed it is kept", () => {
  const by = { ...mark, id: "urn:uuid:2", note: "Check.", modified: later };
  const edited = replaceEntry(one, "marks", { id: mark.id, by });
  assert.deepEqual(mergeDesks(removeEntry(one, mark.id, later), edited).marks, [by]);
});

test("of a mark that another program changed under the same id, both are kept", () => {
  const changed = addEntry(emptyDesk, "marks", { ...mark, note: "Mine", modified: later });
  const merged = mergeDesks(one, changed);
  assert.deepEqual(
    merged.marks.map(({ note }) => note),
    ["", "Mine"],
  );
  assert.equal(new Set(merged.marks.map(({ id }) => id)).size, 2);
});

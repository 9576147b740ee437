/** pairs.csv: two names that stand in one sentence, a pair a row. */
import { mark } from "../../text/interface-language.ts";
import { mentionKinds } from "../../record/record.ts";
import type { CorpusIndex, Entity } from "../../site/shared/corpus-index.ts";
import { countPairs, type Pair } from "../../site/together/count-pairs.ts";
import { type Column, defineTable, type Table } from "../table.ts";

export const pairsTable: Table = defineTable<Pair>({
  name: "pairs",
  title: "Pairs of names",
  description: mark(
    "Names that stand in one sentence: two people, a person and a place or an organisation, an organisation and a place. Articles that print one text count once, and sentences that name more than 30 do not count.",
  ),
  primaryKey: ["kind", "id", "other_kind", "other_id"],
  rows: function* (corpus: CorpusIndex) {
    for (const pairs of countPairs(corpus).values()) yield* pairs;
  },
  columns: [
    ...nameColumns(["kind", "id", "name"], "one name", ({ first }) => first),
    ...nameColumns(["other_kind", "other_id", "other_name"], "the other", ({ second }) => second),
    {
      name: "sentences",
      type: "integer",
      description: "How many sentences name both.",
      constraints: { required: true },
      cell: ({ sentences }) => sentences,
    },
    {
      name: "articles",
      type: "integer",
      description: "In how many articles these sentences stand.",
      constraints: { required: true },
      cell: ({ articles }) => articles,
    },
  ],
});

function nameColumns(
  [kind, id, name]: [kind: string, id: string, name: string],
  whose: string,
  endOf: (pair: Pair) => Entity,
): Column<Pair>[] {
  return [
    {
      name: kind,
      type: "string",
      description: `What ${whose} is of.`,
      constraints: { required: true, enum: mentionKinds },
      cell: (pair) => endOf(pair).name.kind,
    },
    {
      name: id,
      type: "string",
      description: `Id of ${whose} in people.csv, places.csv or organisations.csv.`,
      constraints: { required: true },
      cell: (pair) => endOf(pair).name.entry.id,
    },
    {
      name,
      type: "string",
      description: `What ${whose} is called here.`,
      cell: (pair) => endOf(pair).name.entry.name,
    },
  ];
}

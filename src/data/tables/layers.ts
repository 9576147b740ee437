/** The layers over the text, a table each, a span a row. */
import type { Table } from "../table.ts";
import { blocksTable } from "./layers/blocks.ts";
import { datesTable } from "./layers/dates.ts";
import { figuresTable } from "./layers/figures.ts";
import { linksTable } from "./layers/links.ts";
import { mentionsTable } from "./layers/mentions.ts";
import { quotesTable } from "./layers/quotes.ts";
import { repairsTable } from "./layers/repairs.ts";

export const layerTables: Table[] = [
  mentionsTable,
  quotesTable,
  datesTable,
  figuresTable,
  repairsTable,
  blocksTable,
  linksTable,
];

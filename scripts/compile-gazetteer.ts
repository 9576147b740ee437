/**
 * Compiles the gazetteer's tables from their source packages. A developer runs it when a source has a
 * new release; src/reading/entities/gazetteer/tables/README.md says how. Its argument is the folder that
 * the packages are installed in.
 */
import { readCountries } from "./gazetteer/countries.ts";
import { nameLines } from "./gazetteer/displayed-names.ts";
import { readRegions } from "./gazetteer/regions.ts";
import { readSettlements, toSettlementLines } from "./gazetteer/settlements.ts";
import { writeTable } from "./gazetteer/table.ts";
import { readCounties } from "./gazetteer/us-counties.ts";

const sources = process.argv[2];
if (!sources) throw new Error("Name the folder in which the source packages are installed.");

const settlements = readSettlements(sources);
const regions = readRegions(sources, settlements);
const tables = {
  "countries.tsv": readCountries(sources),
  "regions.tsv": regions.lines,
  "newer-regions.tsv": regions.middles,
  "us-counties.tsv": readCounties(sources, settlements),
  "settlements.tsv": toSettlementLines(settlements, regions.codes),
};
const named = new Map(nameLines(Object.values(tables).flat()).map((line) => [line.id, line]));
for (const [file, lines] of Object.entries(tables))
  writeTable(
    file,
    lines.map((line) => named.get(line.id) ?? line),
  );

/** The gazetteer as the build reads it, and its tables, once for all tests of a file. */
import { readGazetteer } from "../../../src/reading/entities/gazetteer/gazetteer.ts";
import { readGazetteerTables } from "../../../src/corpus/read-tables.ts";

export const tables = readGazetteerTables();
export const gazetteer = readGazetteer(tables);

/** The gazetteer as the build reads it, and its tables, once for all tests of a file. */
import { readGazetteer } from "../../src/corpus/gazetteer/gazetteer.ts";
import { readGazetteerTables } from "../../src/loader.ts";

export const tables = readGazetteerTables();
export const gazetteer = readGazetteer(tables);

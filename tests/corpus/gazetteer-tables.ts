/** The gazetteer as the build reads it, once for all tests of a file. */
import { readGazetteer } from "../../src/corpus/gazetteer/gazetteer.ts";
import { readTables } from "../../src/loader.ts";

export const gazetteer = readGazetteer(readTables());

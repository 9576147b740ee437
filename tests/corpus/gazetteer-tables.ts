/** The gazetteer as the build reads it, once for all tests of a file. */
import { readReferenceTables } from "../../src/loader.ts";

export const { gazetteer } = readReferenceTables();

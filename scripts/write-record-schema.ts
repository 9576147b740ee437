/** Writes docs/record.schema.json anew, after a change of the record. */
import { writeFileSync } from "node:fs";
import { schemaFile } from "../src/data/articles.ts";

writeFileSync("docs/record.schema.json", [...schemaFile().write()].join(""));

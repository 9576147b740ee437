/** Reads a folder as a build does, and makes nothing of it: what understanding costs. */
import { readFolder } from "../../src/corpus/read-folder.ts";

await readFolder(process.argv[2] ?? "");

/** `npm run build [-- folder]`: the corpus folder → dist/. */
import "./spare-memory.ts";
import { resolve } from "node:path";
import { buildSite } from "./build-site.ts";
import { useCorpusFolder } from "./corpus-folder.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  useCorpusFolder(process.argv[2]);
  await buildSite(resolve("dist"));
});

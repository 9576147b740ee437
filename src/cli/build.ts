/** `npm run build [-- folder [destination]]`: the corpus folder → dist/, or where else the site is to be. */
import "./limit-heap.ts";
import { resolve } from "node:path";
import { buildSite } from "./build-site.ts";
import { useCorpusFolder } from "./corpus-folder.ts";
import { runCommand } from "./run-command.ts";
import { fromWhereItWasGiven } from "./resolve-path.ts";

await runCommand(async () => {
  const [folder, destination] = process.argv.slice(2);
  useCorpusFolder(folder);
  await buildSite(destination === undefined ? resolve("dist") : fromWhereItWasGiven(destination));
});

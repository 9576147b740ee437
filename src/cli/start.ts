/** `npm start [-- folder]`: builds the site from the corpus folder and serves it on this machine. */
import "./limit-heap.ts";
import { resolve } from "node:path";
import { preview } from "astro";
import { buildSite } from "./build-site.ts";
import { useCorpusFolder } from "./corpus-folder.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  useCorpusFolder(process.argv[2]);
  const destination = resolve("dist");
  await buildSite(destination);
  process.env["ASTRO_PREVIEW_BACKGROUND"] = "0";
  const server = await preview({ outDir: destination, logLevel: "error" });
  console.info(`Read it at http://localhost:${server.port}/ (Ctrl+C stops)`);
});

/** Writes deploy/ anew, after a change of the headers or of the style of 404.html. */
import { writeFileSync } from "node:fs";
import { filesForServers } from "../src/output/host-files.ts";
import { hashOfNotFoundStyle } from "../src/output/build-hooks/host-files.ts";

for (const [name, content] of Object.entries(filesForServers(hashOfNotFoundStyle())))
  writeFileSync(`deploy/${name}`, content);

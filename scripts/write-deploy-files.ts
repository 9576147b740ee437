/** Writes deploy/ anew, after a change of the headers or of the style or script of 404.html. */
import { writeFileSync } from "node:fs";
import { filesForServers } from "../src/output/host-files.ts";
import { hashNotFoundParts } from "../src/output/build-hooks/host-files.ts";

for (const [name, content] of Object.entries(filesForServers(hashNotFoundParts())))
  writeFileSync(`deploy/${name}`, content);

/** The files of the site that say how to cite articles, and which there are. They are scripts, so a disk has them, too. */
import { citedCallback, citedFolder } from "../../text/citations/cited-article.ts";
import { runScript } from "../search/load-script.ts";
import { addressOf } from "./page-address.ts";

const arrived = new Map<string, unknown>();

/**
 * Loads one of the files.
 *
 * @returns undefined if it does not arrive, as when the site has no articles
 */
export async function loadCited<Content>(name: string): Promise<Content | undefined> {
  Object.assign(window, {
    [citedCallback]: (file: string, content: unknown) => arrived.set(file, content),
  });
  if (!arrived.has(name)) await runScript(addressOf(`${citedFolder}${name}.js`));
  return arrived.get(name) as Content | undefined;
}

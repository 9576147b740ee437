/** A thread that reads documents and articles, as `reading-threads.ts` asks for. */
import { parentPort } from "node:worker_threads";
import { readDocument } from "../formats/read-file.ts";
import type { ArticleSource } from "../formats/article-source.ts";
import { readToKeep } from "./kept-drafts.ts";
import { type AllFiles, toOtherFiles } from "./other-files.ts";
import type { Answer, Task } from "./reading-threads.ts";
import { readDraft } from "./read-articles.ts";
import { readReferenceTables } from "./read-tables.ts";
import type { ReferenceTables } from "./reference-tables.ts";

/** They are loaded when there is an article to be read. */
let tables: ReferenceTables | undefined;
let allFiles: AllFiles | undefined;

parentPort?.on("message", async ({ id, ...task }: Task & { id: number }) => {
  parentPort?.postMessage(await answer(task).then((found) => ({ ...found, id })));
});

async function answer(task: Task): Promise<Answer> {
  try {
    return { found: await work(task) };
  } catch (error) {
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** @returns what was found as JSON; for each source, if there are several. */
async function work(task: Task): Promise<(string | undefined)[]> {
  if ("document" in task) return [JSON.stringify(await readDocument(task.document))];
  if ("sources" in task) return task.sources.map(readJson);
  allFiles = task.allFiles;
  return [];
}

function readJson(source: ArticleSource): string {
  if (!allFiles) throw new Error("An article is to be read before its folder is known.");
  tables ??= readReferenceTables();
  const known = tables;
  return readToKeep(toOtherFiles(allFiles, source.file), (others) =>
    readDraft(source, known, others),
  ).json;
}

/** What tables of the folder, such as articles.csv, say of other files → part of what those files state. */
import type { StatedFields } from "../formats/article-source.ts";
import { isRead, type Received, type SourceFile, type UnreadFile } from "../formats/source-file.ts";

/**
 * Adds the rows of tables to the files that they name. They count more than what a file says of itself;
 * of several rows for a file the first does.
 *
 * @returns the files, without the rows and without what is passed over.
 */
export function addListed(received: readonly Received[]): (SourceFile | UnreadFile)[] {
  const listed = new Map<string, StatedFields>();
  for (const row of received) {
    if ("about" in row) listed.set(row.about, { ...row.listed, ...listed.get(row.about) });
  }
  return received.flatMap((file) => {
    if ("about" in file || "isHidden" in file) return [];
    const fields = isRead(file) ? (listed.get(file.file) ?? ofWhole(file, listed)) : undefined;
    return isRead(file) && fields ? [{ ...file, listed: fields }] : [file];
  });
}

/** What is said of a file of many articles holds for each, but for headline and address. */
function ofWhole({ part }: SourceFile, listed: ReadonlyMap<string, StatedFields>) {
  const fields = part && listed.get(part.file);
  if (!fields) return undefined;
  const { title: _, url: __, ...shared } = fields;
  return shared;
}

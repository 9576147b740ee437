/** A folder without one readable article: what was found in it, and what to do. */
import { listEndings } from "../formats/file-types.ts";
import type { LeftOut } from "../record/record.ts";
import { plural } from "../text/plural.ts";

/**
 * Says that there is nothing to build a site from.
 *
 * @param folder where the articles were looked for.
 * @param leftOut the files that were seen; none of them became an article.
 * @example "No article was found in /home/a/clippings, so no site was made. Seen: 3 files: 2 .pdf (a.pdf, b.pdf),
 *   1 .txt (empty.txt). Put files with articles into the folder (.txt, .md, .html), or name another."
 */
export function describeNothingToShow(folder: string, leftOut: readonly LeftOut[]): string {
  const seen =
    leftOut.length === 0
      ? "The folder is empty, but for hidden files if there are any."
      : `Seen: ${leftOut.length} ${plural(leftOut.length, "file")}: ${countByKind(leftOut.map(({ file }) => file))}.`;
  return `No article was found in ${folder}, so no site was made. ${seen} Put files with articles into the folder (${listEndings().join(", ")}), or name another.`;
}

/** The first names of a kind. */
const maxNames = 3;

/** The most frequent kind first. */
function countByKind(files: readonly string[]): string {
  const kinds = Map.groupBy(files, kindOf);
  return [...kinds]
    .sort(([kindA, a], [kindB, b]) => b.length - a.length || (kindA < kindB ? -1 : 1))
    .map(([kind, names]) => {
      const more = names.length > maxNames ? ", …" : "";
      return `${names.length} ${kind} (${names.slice(0, maxNames).join(", ")}${more})`;
    })
    .join(", ");
}

/** "2023/a.TXT" → ".txt" */
function kindOf(file: string): string {
  return /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? "without an ending";
}

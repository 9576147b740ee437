/** The files of a site → all that is wrong with them: what does not work everywhere, and what is not there. */
import { findFaults } from "./file-faults.ts";
import { followReference, listReferences, listWrittenReferences } from "./references.ts";
import { readSiteText, type SiteText } from "./site-text.ts";

/**
 * Reads every page, style sheet and script of a site.
 *
 * @param files paths in the site, `/` between their parts.
 * @param read gives the text of one.
 * @param onFile called with each file that is read, for other checks.
 * @param faultless pages that were read by an earlier build: of them only what they refer to is looked for.
 * @param there all paths in the site, if `files` are not all of them.
 * @returns a line for each fault, with the file it is in.
 */
export function checkFiles(
  files: readonly string[],
  read: (path: string) => string,
  onFile?: (file: SiteText) => void,
  faultless: Pick<ReadonlySet<string>, "has"> = new Set(),
  there: ReadonlySet<string> = new Set(files),
): string[] {
  const isBroken = toReferenceCheck(there);
  return files.flatMap((path) => {
    if (faultless.has(path)) {
      const written = listWrittenReferences(read(path));
      if (![...written].some((address) => isBroken(path, address))) return [];
    }
    const file = readSiteText(path, () => read(path));
    if (!file) return [];
    onFile?.(file);
    const broken = [...listReferences(file)].filter((address) => isBroken(path, address));
    return [
      ...findFaults(file),
      ...broken.map((address) => `${path} needs ${address}, which is not in the site`),
    ];
  });
}

/** The pages of a folder share most of what they link, so each address is followed once a folder. */
function toReferenceCheck(files: ReadonlySet<string>) {
  const known = new Map<string, Map<string, boolean>>();
  return (from: string, address: string): boolean => {
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const inFolder = known.get(folder) ?? new Map<string, boolean>();
    known.set(folder, inFolder);
    const isBroken = inFolder.get(address) ?? !files.has(followReference(from, address));
    inFolder.set(address, isBroken);
    return isBroken;
  };
}

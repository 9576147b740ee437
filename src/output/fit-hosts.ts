/** The files of a site → its size, and the hosts that take it. */
import { dirname } from "node:path/posix";
import { type Host, hosts } from "../corpus/hosts.ts";
import { formatBytes } from "../data/downloads-page.ts";
import { countOf, listOf } from "../site/shared/wording.ts";

export interface SizedFile {
  path: string;
  bytes: number;
}

/** Says how large a site is, and where it fits: "595 files, 9.1 MB; largest page: map.html, 61 kB. Fits Netlify." */
export function describeSize(files: readonly SizedFile[]): string {
  const pages = files.filter(({ path }) => path.endsWith(".html"));
  const page = largestOf(pages);
  const largest = page ? `; largest page: ${page.path}, ${formatBytes(page.bytes)}` : "";
  const fitting = hosts.filter((host) => !findMisfit(host, files)).map(({ name }) => name);
  const misfits = hosts.flatMap((host) => findMisfit(host, files) ?? []);
  const fits = fitting.length === 0 ? [] : [`Fits ${listOf(fitting)}.`];
  const size = `${countOf(files.length, "file")}, ${formatBytes(sumOf(files))}${largest}.`;
  return [size, ...fits, ...misfits].join(" ");
}

/** @throws Error when the site does not fit a host that corpus.yaml names. */
export function refuseMisfits(ids: readonly string[], files: readonly SizedFile[]): void {
  const misfits = findMisfits(ids, files);
  if (misfits.length === 0) return;
  throw new Error(
    `The site does not fit where corpus.yaml says it must (hosts): ${misfits.join(" ")} With \`names: { pages: several }\` in corpus.yaml there are fewer files; see docs/deploy.md.`,
  );
}

/** A sentence for each of the hosts with these ids that does not take the files. */
export function findMisfits(ids: readonly string[], files: readonly SizedFile[]): string[] {
  const wanted = hosts.filter(({ id }) => ids.includes(id));
  return wanted.flatMap((host) => findMisfit(host, files) ?? []);
}

/** Why a host does not take these files: "Too much for Cloudflare Pages: 24,442 files, at most 20,000 files." */
function findMisfit(host: Host, files: readonly SizedFile[]): string | undefined {
  const file = largestOf(files);
  const [folder, inFolder] = largestFolder(files);
  const count = (value: number) => countOf(value, "file");
  const limits = [
    { found: files.length, most: host.files, format: count, where: "" },
    { found: sumOf(files), most: host.bytes, format: formatBytes, where: "" },
    { found: file?.bytes ?? 0, most: host.fileBytes, format: formatBytes, where: file?.path },
    { found: inFolder, most: host.filesInFolder, format: count, where: `${folder}/` },
  ];
  for (const { found, most, format, where } of limits) {
    if (most === undefined || found <= most) continue;
    const place = where ? ` in ${where}` : "";
    return `Too much for ${host.name}: ${format(found)}${place}, at most ${format(most)}.`;
  }
  return undefined;
}

function sumOf(files: readonly SizedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function largestOf(files: readonly SizedFile[]): SizedFile | undefined {
  let largest: SizedFile | undefined;
  for (const file of files) if (file.bytes > (largest?.bytes ?? -1)) largest = file;
  return largest;
}

function largestFolder(files: readonly SizedFile[]): [folder: string, files: number] {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  let largest: [string, number] = [".", 0];
  for (const entry of counts) if (entry[1] > largest[1]) largest = entry;
  return largest;
}

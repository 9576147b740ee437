/** A file as manifests list it. */
export interface WrittenFile {
  path: string;
  bytes: number;
  sha256: string;
}

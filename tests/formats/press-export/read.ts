/** Reads the articles of an export, with what is asserted of them. */
import { readFile } from "../../../src/formats/read-file.ts";
import { isRead } from "../../../src/formats/source-file.ts";

export interface ReadArticle {
  text: string;
  format: string | undefined;
  /** The values of its fields. */
  stated: Record<string, string>;
  /** Where each of them stands. */
  where: Record<string, string>;
}

export async function readArticles(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<ReadArticle[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const files = await readFile(name, bytes);
  return files.filter(isRead).map(({ text, extracted }) => {
    const fields = Object.entries(extracted?.stated ?? {});
    return {
      text,
      format: extracted?.format,
      stated: Object.fromEntries(fields.map(([field, { value }]) => [field, value])),
      where: Object.fromEntries(fields.map(([field, { where }]) => [field, where])),
    };
  });
}

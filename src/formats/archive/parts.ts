/** The parts of a document that is a ZIP archive, by their names. */
import type { Problem } from "../../record/record.ts";
import { decodeSource } from "../../text/decode.ts";
import type { InnerFile } from "../format.ts";
import { isInflated } from "./zip.ts";

export class Parts {
  /** The first reason why a part could not be read. */
  problem: Problem | undefined;
  readonly #entries: Map<string, InnerFile>;

  constructor(entries: readonly InnerFile[]) {
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** @returns nothing if there is no such part. */
  async read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const read = await this.#entries.get(name.toLowerCase())?.read();
    if (read === undefined || isInflated(read)) return read;
    this.problem ??= read.problem;
    return undefined;
  }

  async readText(name: string): Promise<string> {
    const bytes = await this.read(name);
    const decoded = bytes && decodeSource(bytes);
    return decoded && "text" in decoded ? decoded.text : "";
  }
}

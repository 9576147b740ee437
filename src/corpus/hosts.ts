/** The hosts whose limits are known. */
import { z } from "zod";
import table from "./tables/hosts.json" with { type: "json" };

/** What a host takes at most; absent where it sets no limit. */
export interface Host {
  id: string;
  name: string;
  files?: number;
  /** Of the whole site. */
  bytes?: number;
  /** Of a single file. */
  fileBytes?: number;
  filesInFolder?: number;
}

export const hosts: readonly Host[] = table.hosts;

/** One of them by its id, "cloudflare-pages". */
export const hostId = z.enum(hosts.map(({ id }) => id));

/** Dates of one list: how most of them are known is said once, in the heading; only the others say it themselves. */
import { t } from "../../text/interface-language.ts";
import type { Published } from "../../record/record.ts";

type HowKnown = Published["how"] | "undated";

export interface DateNote {
  /** For the heading of the list: "dates worked out from the texts". */
  words: string | undefined;
  /** Dates that are known in this way say nothing more. */
  quiet: HowKnown | undefined;
}

/** What the heading of a list says of its dates. */
export function toDateNote(dates: readonly { how: HowKnown }[]): DateNote {
  const ways = Map.groupBy(
    dates.filter(({ how }) => how !== "undated"),
    ({ how }) => how,
  );
  const [most] = [...ways].sort(([, a], [, b]) => b.length - a.length);
  const quiet = most?.[0];
  if (quiet !== "inferred") return { words: undefined, quiet };
  const words =
    ways.size > 1
      ? t("dates worked out from the texts unless marked")
      : t("dates worked out from the texts");
  return { words, quiet };
}

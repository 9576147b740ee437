/** Who is quoted when: a table of speakers by day, or by month or year where there are too many days. */
import { t } from "../../text/interface-language.ts";
import { formatMonths, formatOneOf } from "../../text/format-days.ts";
import { type CorpusIndex, type Entity, entityKey } from "../shared/corpus-index.ts";
import { linkToEntity } from "../shared/name-link.ts";
import { linkToSpan } from "../shared/span-link.ts";
import { listQuotations, type Quotation } from "./list-quotations.ts";

const mostColumns = 8;
const speakersShown = 20;

/** How a column is found for the first and last day of publication: the start of its name sorts it. */
const units: {
  keyOf: (from: string, to: string) => string | undefined;
  format: (from: string, to: string) => string;
}[] = [
  {
    keyOf: (from, to) => `${from}/${to}`,
    format: (from, to) => formatOneOf({ from, to }, "short"),
  },
  {
    keyOf: (from, to) => (from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : undefined),
    format: (from, to) => formatMonths({ from, to }, "short"),
  },
  {
    keyOf: (from, to) => (from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : undefined),
    format: (from) => from.slice(0, 4),
  },
  {
    keyOf: (from, to) => (from.slice(0, 3) === to.slice(0, 3) ? `${from.slice(0, 3)}0` : undefined),
    format: (from) => `${from.slice(0, 3)}0–${from.slice(0, 3)}9`,
  },
];

const undated = "~undated";
const uncertain = "~between";

/** What the table shows; nothing without quotations. */
export function toSpeakersByDay(corpus: CorpusIndex, path: string) {
  const { spoken } = listQuotations(corpus);
  if (spoken.length === 0) return undefined;
  const columns = chooseColumns(spoken);
  const speakers = Map.groupBy(spoken, ({ quote }) => quote.speaker ?? "");
  const rows = [...speakers]
    .flatMap(([id, own]) => {
      const entity = corpus.entities.get(entityKey({ kind: "person", id }));
      return entity ? [{ entity, own }] : [];
    })
    .sort((a, b) => b.own.length - a.own.length || (nameOf(a.entity) < nameOf(b.entity) ? -1 : 1));
  return {
    columns: columns.list.map(({ title }) => title),
    rows: rows.slice(0, speakersShown).map(({ entity, own }) => ({
      ...linkToEntity(entity, path),
      total: own.length,
      cells: columns.list.map(({ key }) =>
        toCell(
          own.filter((quotation) => columns.keyOf(quotation) === key),
          path,
        ),
      ),
    })),
    more: Math.max(0, rows.length - speakersShown),
  };
}

function nameOf({ name }: Entity): string {
  return name.entry.name;
}

/** How many, and where the first of them stands. */
function toCell(quotations: readonly Quotation[], path: string) {
  const [first] = quotations;
  return (
    first && {
      count: quotations.length,
      href: linkToSpan(first.article, first.quote.start, path),
    }
  );
}

/** The finest columns that have room; dates that are known less exactly, and none, have a column of their own. */
function chooseColumns(quotations: readonly Quotation[]) {
  const [finest, ...coarser] = units.map((unit) => columnsBy(quotations, unit));
  const fits = [finest, ...coarser].find((columns) => (columns?.list.length ?? 0) <= mostColumns);
  const chosen = fits ?? coarser.at(-1) ?? { list: [], keyOf: () => undated };
  return { ...chosen, list: chosen.list.slice(-mostColumns) };
}

function columnsBy(quotations: readonly Quotation[], unit: (typeof units)[number]) {
  const keyOf = ({ article: { record } }: Quotation): string => {
    if (!record.published) return undated;
    const { from, to } = record.published;
    return unit.keyOf(from, to) ?? uncertain;
  };
  const columns = new Map<string, string>();
  for (const quotation of quotations) {
    const key = keyOf(quotation);
    const { from, to } = quotation.article.record.published ?? { from: "", to: "" };
    if (key === undated) columns.set(key, t("Undated"));
    else columns.set(key, key === uncertain ? t("Uncertain") : unit.format(from, to));
  }
  const list = [...columns]
    .map(([key, title]) => ({ key, title }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { list, keyOf };
}

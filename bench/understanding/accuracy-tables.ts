/** The measured figures → docs/accuracy.md, for those who want more than the sentences on the About page. */
import type measured from "../../src/site/about/measured.json";

/** What measured.json holds. */
export type MeasuredFile = typeof measured;

/** Writes the tables as Markdown. */
export function toAccuracyTables({
  command,
  what,
  readers,
  blind,
  pronouns,
  dating,
  told,
}: MeasuredFile): string {
  const names = readers.flatMap(({ name, exact }) =>
    exact ? Object.entries(exact).map(([kind, score]) => nameRow(`${kind} by ${name}`, score)) : [],
  );
  const organisations = blind.organisations.map(({ name, exact }) =>
    nameRow(`organisation, second labels, by ${name}`, exact),
  );
  return [
    "# How often the software is right",
    `Written by \`${command}\`; nobody types it. The About page of a site has the same figures as sentences.`,
    "## Names",
    `${what} A name counts as right from its first letter to its last. In hundredths: of the names in the text, how many were found; of those found, how many are right; both (F1).`,
    table(["Names", "Found", "Right", "Both"], [...names, ...organisations]),
    "## Lines, dates and direct speech",
    blind.what,
    table(["Articles", ...blind.sets], blind.figures.map(toRow)),
    "## Whom “he said” means",
    pronouns.what,
    table(
      ["", ""],
      pronouns.figures.map(({ what, ...tally }) => [what, toCell(tally)]),
    ),
    "## Dates of publication",
    dating.what,
    table(
      ["", ""],
      dating.figures.map(({ what, ...tally }) => [what, toCell(tally)]),
    ),
    "## Figures and who says so",
    told.what,
    table(["Articles", ...told.sets], told.figures.map(toRow)),
  ].join("\n\n");
}

interface Tally {
  right: number;
  all: number;
}

function nameRow(what: string, score: { recall: number; precision: number; f1: number }): string[] {
  const inHundred = (share: number) => String(Math.round(share * 100));
  return [what, inHundred(score.recall), inHundred(score.precision), inHundred(score.f1)];
}

function toRow({ what, tallies }: { what: string; tallies: readonly Tally[] }): string[] {
  return [what, ...tallies.map(toCell)];
}

/** "–" where the set has no such labels. */
function toCell({ right, all }: Tally): string {
  return all === 0 ? "–" : `${right} of ${all}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

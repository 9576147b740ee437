/** How often the software is right, one sentence a number, from what `npm run bench -- understanding` measured. */
import { t, tc } from "../../text/interface-language.ts";
import measured from "./measured.json" with { type: "json" };

/** Among the sets of measured.blind, and of measured.told. */
const allSets = -1;
const heldBack = 0;

/** What was checked, and what came of it; the tables are in docs/accuracy.md. */
export function accuracySentences(): { what: string; sentences: string[] }[] {
  const names = measured.readers.find(({ name }) => name === "dateline")?.exact;
  const organisations = measured.blind.organisations.find(({ name }) => name === "dateline")?.exact;
  const blind = tallies(measured.blind.figures, allSets);
  const told = tallies(measured.told.figures, heldBack);
  const dating = new Map(measured.dating.figures.map((figure) => [figure.what, figure]));
  const dated = dating.get("articles dated");
  const rows = [
    { what: t("People"), sentences: names ? ofNames(names.person) : [] },
    { what: t("Places"), sentences: names ? ofNames(names.place) : [] },
    {
      what: t("Organisations"),
      sentences: organisations ? ofNames(organisations) : [],
    },
    {
      what: t("Dates in the texts"),
      sentences: [
        ...say(blind.get("dates found"), (right, all) =>
          t("{some} of {all} were found.", { some: right, all }),
        ),
        ...say(blind.get("days given that are wrong"), (wrong, all) =>
          t("{some} of {all} days that were worked out are wrong.", { some: ofThem(wrong), all }),
        ),
      ],
    },
    {
      what: t("Quotations"),
      sentences: [
        ...say(blind.get("direct speech found"), (right, all) =>
          t("{some} of {all} were found.", { some: right, all }),
        ),
        ...say(blind.get("speech given to the wrong speaker"), (wrong, all) =>
          t("{some} of {all} were given to the wrong speaker.", { some: ofThem(wrong), all }),
        ),
      ],
    },
    {
      what: t("Figures"),
      sentences: [
        ...say(told.get("figures found"), (right, all) =>
          t("{some} of {all} were found.", { some: right, all }),
        ),
        ...say(told.get("figures tied to the wrong thing"), (wrong, all) =>
          t("{some} of {all} were taken for a figure of something else.", {
            some: ofThem(wrong),
            all,
          }),
        ),
      ],
    },
    {
      what: t("Days of articles"),
      sentences: say(dated, (right, all) =>
        t(
          "{some} of {all} articles could be dated from what was collected of them; the others stay undated.",
          { some: right, all },
        ),
      ),
    },
  ];
  return rows.filter(({ sentences }) => sentences.length > 0);
}

interface Tally {
  right: number;
  all: number;
}

/** The count of one set of articles, by what is counted; -1 is the last set. */
function tallies(figures: readonly { what: string; tallies: readonly Tally[] }[], set: number) {
  return new Map(figures.map(({ what, tallies }) => [what, tallies.at(set)]));
}

function say(tally: Tally | undefined, write: (right: number, all: number) => string): string[] {
  return tally && tally.all > 0 ? [write(tally.right, tally.all)] : [];
}

function ofThem(count: number): string {
  return count === 0 ? tc("of things counted", "None") : String(count);
}

function ofNames({ recall, precision }: { recall: number; precision: number }) {
  const inHundred = (share: number) => Math.round(share * 100);
  return [
    t("Of 100 named, {some} are found.", { some: inHundred(recall) }),
    t("Of 100 found, {some} are right.", { some: inHundred(precision) }),
  ];
}

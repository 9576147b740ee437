/** How often the software is right, one sentence a number, from what `npm run bench -- understanding` measured. */
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
    { what: "People", sentences: names ? ofNames("people", names.person) : [] },
    { what: "Places", sentences: names ? ofNames("places", names.place) : [] },
    {
      what: "Organisations",
      sentences: organisations ? ofNames("organisations", organisations) : [],
    },
    {
      what: "Dates in the texts",
      sentences: [
        ...say(blind.get("dates found"), (right, all) => `${right} of ${all} were found.`),
        ...say(
          blind.get("days given that are wrong"),
          (wrong, all) => `${ofThem(wrong)} of ${all} days that were worked out are wrong.`,
        ),
      ],
    },
    {
      what: "Quotations",
      sentences: [
        ...say(blind.get("direct speech found"), (right, all) => `${right} of ${all} were found.`),
        ...say(
          blind.get("speech given to the wrong speaker"),
          (wrong, all) => `${ofThem(wrong)} of ${all} were given to the wrong speaker.`,
        ),
      ],
    },
    {
      what: "Figures",
      sentences: [
        ...say(told.get("figures found"), (right, all) => `${right} of ${all} were found.`),
        ...say(
          told.get("figures tied to the wrong thing"),
          (wrong, all) => `${ofThem(wrong)} of ${all} were taken for a figure of something else.`,
        ),
      ],
    },
    {
      what: "Days of articles",
      sentences: say(
        dated,
        (right, all) =>
          `${right} of ${all} articles could be dated from what was collected of them; the others stay undated.`,
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
  return count === 0 ? "None" : String(count);
}

function ofNames(what: string, { recall, precision }: { recall: number; precision: number }) {
  const inHundred = (share: number) => Math.round(share * 100);
  return [
    `Of 100 ${what} named, ${inHundred(recall)} are found.`,
    `Of 100 found, ${inHundred(precision)} are right.`,
  ];
}

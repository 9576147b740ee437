/** Quotations of all speakers: which, in what order, copies once; and the table of speakers by day. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { ArticleRecord } from "../../../src/record/record.ts";
import { listQuotations } from "../../../src/site/said/list-quotations.ts";
import { saidPages, toSaidPage } from "../../../src/site/said/said-page.ts";
import { toSpeakersByDay } from "../../../src/site/said/speakers-by-day.ts";
import type { CorpusIndex } from "../../../src/site/shared/corpus-index.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

interface Said {
  id: string;
  /** Of publication: "2023-05-02" or "2023-05-02/2023-05-04"; nothing for undated. */
  day?: string;
  copyOf?: string;
  /** Speaker, or nobody, and what is said. */
  quotes: [speaker: string | undefined, words: string][];
}

const speakers = ["Ada Orlo", "Bo Reyes", "Cy Tan"];

function articleOf({ id, day, copyOf, quotes }: Said) {
  const sentences = quotes.map(
    ([speaker, words]) => `“${words},” ${speaker ?? "someone"} said in Lipa.`,
  );
  const article = sketchArticle({
    id,
    text: `Headline ${id}\n${sentences.join("\n")}`,
    people: speakers,
    places: ["Lipa"],
    quotes: [...new Set(quotes.map(([, words]) => `“${words},”`))],
    ...(day && { published: publishedOn(day) }),
  });
  // The sketch finds every passage that is the same: in the order of the text they are those of the list.
  article.record.quotes.sort((a, b) => a.start - b.start);
  for (const [index, quote] of article.record.quotes.entries()) {
    const speaker = quotes[index]?.[0];
    if (speaker) quote.speaker = speaker.toLowerCase().replace(" ", "-");
  }
  if (copyOf !== undefined) article.record.copyOf = copyOf;
  return article;
}

function publishedOn(day: string): NonNullable<ArticleRecord["published"]> {
  const [from = day, to = from] = day.split("/");
  return { from, to, how: "said", because: [] };
}

/** "ada-orlo: I go (a)" */
function list(corpus: CorpusIndex): string[] {
  return listQuotations(corpus).spoken.map(
    ({ quote, words, article, copies }) =>
      `${quote.speaker}: ${words} (${article.record.id})${copies > 0 ? ` +${copies}` : ""}`,
  );
}

describe("quotations are listed", () => {
  const tables: [title: string, said: Said[], expected: string[]][] = [
    [
      "newest article first, then in the order of the text, undated last",
      [
        { id: "undated", quotes: [["Cy Tan", "I stay"]] },
        { id: "old", day: "2022-01-05", quotes: [["Ada Orlo", "I go"]] },
        {
          id: "new",
          day: "2023-01-05",
          quotes: [
            ["Bo Reyes", "We come"],
            ["Ada Orlo", "They come"],
          ],
        },
      ],
      [
        "bo-reyes: We come (new)",
        "ada-orlo: They come (new)",
        "ada-orlo: I go (old)",
        "cy-tan: I stay (undated)",
      ],
    ],
    [
      "those without a speaker apart",
      [
        {
          id: "a",
          quotes: [
            [undefined, "Nobody knows"],
            ["Cy Tan", "I do"],
          ],
        },
      ],
      ["cy-tan: I do (a)"],
    ],
    [
      "of copies the earliest, with how many print it as well; what only a later copy has is there, too",
      [
        {
          id: "late",
          day: "2023-02-02",
          copyOf: "early",
          quotes: [
            ["Ada Orlo", "I go"],
            ["Cy Tan", "So do I"],
          ],
        },
        { id: "early", day: "2023-02-01", copyOf: "early", quotes: [["Ada Orlo", "I go"]] },
        { id: "other", day: "2023-01-01", quotes: [["Ada Orlo", "I go"]] },
      ],
      ["cy-tan: So do I (late)", "ada-orlo: I go (early) +1", "ada-orlo: I go (other)"],
    ],
    [
      "what one article prints twice is there twice: it is no copy",
      [
        {
          id: "a",
          quotes: [
            ["Ada Orlo", "I go"],
            ["Ada Orlo", "I go"],
          ],
        },
      ],
      ["ada-orlo: I go (a)", "ada-orlo: I go (a)"],
    ],
  ];
  for (const [title, said, expected] of tables)
    test(title, () => {
      assert.deepEqual(list(corpusOf(said.map(articleOf))), expected);
    });
});

describe("speakers by day", () => {
  const table = (said: Said[]) => toSpeakersByDay(corpusOf(said.map(articleOf)), "said.html");

  test("has a column for each day, the earliest first and undated last, and a link for each number", () => {
    const shown = table([
      {
        id: "a",
        day: "2023-05-02",
        quotes: [
          ["Ada Orlo", "One"],
          ["Ada Orlo", "Two"],
        ],
      },
      { id: "b", day: "2022-05-02/2022-05-04", quotes: [["Bo Reyes", "Three"]] },
      { id: "c", quotes: [["Bo Reyes", "Four"]] },
    ]);
    assert.deepEqual(shown?.columns, ["between 2 and 4 May 2022", "2 May 2023", "Undated"]);
    assert.deepEqual(
      shown?.rows.map(({ name, total, cells }) => [name, total, cells.map((cell) => cell?.count)]),
      [
        ["ada-orlo", 2, [undefined, 2, undefined]],
        ["bo-reyes", 2, [1, undefined, 1]],
      ],
    );
    assert.match(shown?.rows[0]?.cells[1]?.href ?? "", /^articles\/a\.html#/);
  });

  const on = (days: string[]): Said[] =>
    days.map((day, number) => ({
      id: `a${number}`,
      day,
      quotes: [["Ada Orlo", `Word ${number}`]],
    }));

  test("months where there are too many days; a span over two of them is uncertain", () => {
    const days = Array.from({ length: 9 }, (_, number) => `2023-05-0${number + 1}`);
    const shown = table(on([...days, "2023-06-01", "2023-05-20/2023-06-20"]));
    assert.deepEqual(shown?.columns, ["May 2023", "June 2023", "Uncertain"]);
    assert.deepEqual(
      shown?.rows[0]?.cells.map((cell) => cell?.count),
      [9, 1, 1],
    );
  });

  test("years where there are too many months, decades where there are too many years", () => {
    const months = Array.from({ length: 9 }, (_, number) => `2023-0${number + 1}-01`);
    assert.deepEqual(table(on(months))?.columns, ["2023"]);
    const years = Array.from({ length: 9 }, (_, number) => `20${10 + number}-01-01`);
    assert.deepEqual(table(on([...years, "2021-01-01"]))?.columns, ["2010–2019", "2020–2029"]);
  });

  test("the sums are those of the quotations, by brute force", () => {
    const quote = fc.tuple(fc.constantFrom(...speakers), fc.stringMatching(/^[a-z]{3,6}$/));
    const day = fc.option(fc.constantFrom("2023-05-02", "2023-05-03", "2022-01-01/2022-03-01"), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            day,
            quotes: fc.uniqueArray(quote, { maxLength: 4, selector: ([, words]) => words }),
          }),
          { maxLength: 6 },
        ),
        (drawn) => {
          const said = drawn.map(({ day: own, quotes }, number) => ({
            id: `a${number}`,
            ...(own !== undefined && { day: own }),
            quotes,
          }));
          const shown = table(said);
          for (const speaker of speakers) {
            const expected = said.flatMap(({ quotes }) =>
              quotes.filter(([name]) => name === speaker),
            ).length;
            const row = shown?.rows.find(
              ({ name }) => name === speaker.toLowerCase().replace(" ", "-"),
            );
            const cells = row?.cells.map((cell) => cell?.count ?? 0) ?? [];
            assert.equal(row?.total ?? 0, expected);
            assert.equal(
              cells.reduce((sum, count) => sum + count, 0),
              expected,
            );
          }
        },
      ),
      { seed: 1 },
    );
  });
});

describe("the page of quotations", () => {
  const said: Said[] = [
    {
      id: "a",
      day: "2023-05-02",
      quotes: [
        ["Ada Orlo", "One"],
        [undefined, "Two"],
      ],
    },
  ];
  const corpus = corpusOf(said.map(articleOf));

  test("counts quotations and speakers, and leads to those without one", () => {
    const page = toSaidPage(corpus, { by: "speakers", number: 1 });
    assert.equal(page.summary, "1 quotation of 1 person.");
    assert.deepEqual(page.other, {
      href: "said-unattributed.html",
      text: "1 quotation for which the text names no speaker",
    });
    assert.deepEqual(
      saidPages(corpus).map(({ path }) => path),
      ["said.html", "said-unattributed.html"],
    );
  });

  test("a quotation says its speaker, its day and the places of its sentence", () => {
    const [group] = toSaidPage(corpus, { by: "speakers", number: 1 }).groups;
    const [quotation] = group?.quotations ?? [];
    assert.equal(quotation?.words, "One");
    assert.equal(quotation?.speaker?.href, "people/ada-orlo.html");
    assert.deepEqual(JSON.parse(quotation?.filter ?? ""), {
      speaker: ["ada-orlo"],
      day: ["2 May 2023"],
      place: ["lipa"],
    });
  });

  test("without any there is a page that says so", () => {
    const empty = corpusOf([]);
    assert.deepEqual(
      saidPages(empty).map(({ path }) => path),
      ["said.html"],
    );
    assert.equal(
      toSaidPage(empty, { by: "speakers", number: 1 }).summary,
      "No direct speech was found.",
    );
  });

  test("many are paged by sixty, long ones are cut, and beyond fifty pages quotes.csv has them", () => {
    const long = "word ".repeat(200).trim();
    const many: Said[] = Array.from({ length: 310 }, (_, number) => ({
      id: `a${number}`,
      quotes: Array.from({ length: 10 }, (_quote, own): [string, string] => [
        "Ada Orlo",
        `${number} ${own} ${long}`,
      ]),
    }));
    const large = corpusOf(many.map(articleOf));
    const pages = saidPages(large);
    assert.equal(pages.length, 50);
    const shown = pages.map((page) => toSaidPage(large, page));
    const sizes = shown.map(({ groups }) => groups.flatMap(({ quotations }) => quotations).length);
    assert.ok(Math.max(...sizes) <= 60);
    assert.equal(shown[0]?.left, 3100 - sizes.reduce((sum, size) => sum + size, 0));
    const lengths = shown.flatMap(({ groups }) =>
      groups.flatMap(({ quotations }) => quotations.map(({ words }) => words.length)),
    );
    assert.ok(Math.max(...lengths) <= 402);
  });
});

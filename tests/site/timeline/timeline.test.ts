import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { ArticleRecord } from "../../../src/record/record.ts";
import type { Article } from "../../../src/site/shared/corpus-index.ts";
import { placeTicks, toScale } from "../../../src/site/timeline/axis.ts";
import { precisionOf, toDay, toDayNumber } from "../../../src/site/timeline/days.ts";
import {
  drawTimeline,
  drawTimelineDetail,
  timelineSizes,
} from "../../../src/site/timeline/draw-timeline.ts";
import { type Moment, toMoments } from "../../../src/site/timeline/moments.ts";
import { chooseTimeRange } from "../../../src/site/timeline/choose-time-range.ts";
import { pageMoments, toTimelinePage } from "../../../src/site/timeline/timeline-page.ts";
import { corpusOf, sketchArticle } from "../articles.ts";

const headline = sketchArticle({ id: "headline", text: "Headline" });

/** A moment with so many articles and sentences. */
function moment(from: string, to: string, articles: number, sentences: number): Moment {
  const told = { path: "articles/a.html", because: "said" };
  return {
    from,
    to,
    anchor: from === to ? from : `${from}.${to}`,
    words: `${from} to ${to}`,
    precision: precisionOf({ from, to }),
    articles: Array.from({ length: articles }, (_, index) => ({
      article: headline,
      language: undefined,
      title: `Headline ${index}`,
      path: "articles/a.html",
      how: "said" as const,
      because: [],
    })),
    sentences: Array.from({ length: sentences }, () => ({
      ...told,
      before: "On ",
      words: from,
      after: ".",
      article: headline,
      how: "said" as const,
    })),
  };
}

function onDay(day: string, articles: number, sentences: number): Moment {
  return moment(day, day, articles, sentences);
}

describe("days", () => {
  test("a day is a day, whole months are a period, all else lies between", () => {
    assert.equal(precisionOf({ from: "2023-12-30", to: "2023-12-30" }), "day");
    assert.equal(precisionOf({ from: "2024-02-01", to: "2024-02-29" }), "period");
    assert.equal(precisionOf({ from: "2023-01-01", to: "2023-12-31" }), "period");
    assert.equal(precisionOf({ from: "2023-02-01", to: "2023-02-27" }), "between");
    assert.equal(precisionOf({ from: "2023-12-31", to: "2024-01-03" }), "between");
  });
  test("numbers and days go over into each other", () => {
    assert.equal(toDayNumber("1970-01-02"), 1);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        assert.equal(toDayNumber(toDay(number)), number);
      }),
      { seed: 1 },
    );
  });
});

describe("moments", () => {
  const text =
    "Strike on Belgorod\n\nIt began on 24 February 2022. On Friday it went on, and on Friday it ended.";
  const spanOf = (words: string, nth = 0) => {
    let start = text.indexOf(words);
    for (let turn = 0; turn < nth; turn += 1) start = text.indexOf(words, start + 1);
    return { start, end: start + words.length };
  };
  const friday = {
    from: "2024-01-05",
    to: "2024-01-05",
    how: "inferred" as const,
    because: "“Friday”",
  };
  const record: ArticleRecord = {
    id: "strike",
    file: "a.txt",
    sha256: "",
    bytes: text.length,
    encoding: "utf-8",
    format: "plain text",
    title: "Strike on Belgorod",
    blocks: [
      { kind: "title", start: 0, end: 18, line: 1 },
      { kind: "paragraph", start: 20, end: text.length, line: 3 },
    ],
    repairs: [],
    mentions: [],
    dates: [
      {
        ...spanOf("24 February 2022"),
        from: "2022-02-24",
        to: "2022-02-24",
        how: "said",
        because: "in full",
      },
      { ...spanOf("Friday"), ...friday },
      { ...spanOf("Friday", 1), ...friday },
    ],
    published: {
      from: "2024-01-05",
      to: "2024-01-06",
      how: "inferred",
      because: [{ text: "why" }],
    },
    quotes: [],
    figures: [],
    problems: [],
  };
  const article: Article = { record, text };

  test("every date stands in its own sentence and leads to its paragraph", () => {
    const [first, second] = toMoments([article]);
    assert.deepEqual(
      first?.sentences.map(({ before, words, after }) => [before, words, after]),
      [["It began on ", "24 February 2022", "."]],
    );
    assert.equal(second?.sentences.length, 2);
    assert.match(second?.sentences[0]?.path ?? "", /^articles\/strike\.html#it-began-on-\w+$/);
  });
  test("only the sentences asked for count; when the article is from always does", () => {
    const moments = toMoments([article], (_, { start, end }) =>
      text.slice(start, end).includes("It began"),
    );
    assert.deepEqual(
      moments.map(({ anchor, sentences }) => [anchor, sentences.length]),
      [
        ["2022-02-24", 1],
        ["2024-01-05.2024-01-06", 0],
      ],
    );
  });
  test("the publication is a moment of its own", () => {
    const moments = toMoments([article]);
    assert.deepEqual(
      moments.map(({ anchor, articles }) => [anchor, articles.length]),
      [
        ["2022-02-24", 0],
        ["2024-01-05", 0],
        ["2024-01-05.2024-01-06", 1],
      ],
    );
  });
  test("an undated article with unresolved dates has none", () => {
    const { published: _, ...undated } = record;
    const unresolved = { ...spanOf("Friday"), how: "inferred" as const, because: "not resolved" };
    assert.deepEqual(toMoments([{ text, record: { ...undated, dates: [unresolved] } }]), []);
  });
});

test("sentences name their article once, and its first words are not said twice", () => {
  const day = "2024-01-05";
  const days: [string, string][] = [[`5 January`, day]];
  const untitled = sketchArticle({
    id: "untitled",
    text: "On 5 January the river rose, and by 5 January the bridge was closed.",
    title: "On 5 January the river …",
    kinds: ["paragraph"],
    days,
    published: { from: day, to: day, how: "said", because: [] },
  });
  const later = sketchArticle({
    ...{ id: "later", kinds: ["paragraph"], days },
    title: "Nobody was hurt …",
    text: "Nobody was hurt when the bridge fell. It had been closed on 5 January.",
  });
  const namesakes = ["one", "two"].map((id) =>
    sketchArticle({ id, text: "Flood\nIt came on 5 January.", days }),
  );
  const { years } = toTimelinePage(corpusOf([untitled, later, ...namesakes]), 1);
  const moments = years.flatMap((year) => year.moments);
  const groups = moments.flatMap(({ byArticle }) => byArticle);
  assert.deepEqual(
    groups.map(({ title, sentences }) => [title, sentences.length]),
    [
      ["Untitled: untitled.txt", 2],
      ["Flood", 1],
      ["Flood", 1],
      ["Nobody was hurt …", 1],
    ],
  );
  const published = moments.flatMap(({ articles }) => articles);
  assert.deepEqual(
    published.map(({ title }) => title),
    ["Untitled: untitled.txt"],
  );
});

describe("the stretch of time that is drawn", () => {
  test("a date of 1945 does not squash articles of 2023", () => {
    const moments = [
      onDay("1945-05-08", 0, 2),
      onDay("2023-03-01", 1, 4),
      onDay("2023-06-01", 2, 9),
    ];
    const range = chooseTimeRange(moments);
    assert.ok(range.from >= "2023-01-01");
    const drawing = drawTimeline(moments, timelineSizes.wide);
    assert.equal(drawing?.earlier?.count, 2);
    assert.equal(drawing?.earlier?.anchor, "1945-05-08");
  });
  test("no article is left out of a few", () => {
    const moments = [
      onDay("2012-03-01", 1, 0),
      onDay("2023-03-01", 1, 4),
      onDay("2023-03-04", 9, 9),
    ];
    assert.equal(chooseTimeRange(moments).from, "2012-03-01");
    assert.ok(drawTimelineDetail(moments, timelineSizes.wide), "the crowded days are drawn nearer");
  });
  test("dates without a dated article are drawn as well", () => {
    assert.ok(drawTimeline([onDay("1789-07-14", 0, 1)], timelineSizes.narrow));
  });
  test("nothing dated, no drawing", () => {
    assert.equal(drawTimeline([], timelineSizes.wide), undefined);
    assert.equal(drawTimelineDetail([], timelineSizes.wide), undefined);
  });
});

describe("the scale", () => {
  test("is true: equal times have equal lengths", () => {
    const scale = toScale({ from: "2023-01-01", to: "2023-12-31" }, 0, 365);
    assert.equal(scale.at(toDayNumber("2023-02-01")), 31);
    assert.equal(scale.at(toDayNumber("2024-01-01")), 365);
  });
  test("ticks keep their distance, from days to millennia", () => {
    for (const [from, to] of [
      ["2023-12-20", "2024-01-10"],
      ["2023-02-01", "2023-06-30"],
      ["2019-01-01", "2024-12-31"],
      ["1914-01-01", "2024-12-31"],
      ["0001-01-01", "2024-12-31"],
    ] as const) {
      const scale = toScale({ from, to }, 14, 946);
      const ticks = placeTicks({ from, to }, scale, 64);
      assert.ok(ticks.length >= 2 && ticks.length <= 16, `${from}: ${ticks.length} ticks`);
      for (const [index, { x }] of ticks.entries()) {
        const next = ticks[index + 1];
        assert.ok(!next || next.x - x > 55, `${from}: ${next?.x} after ${x}`);
      }
    }
  });
});

describe("marks", () => {
  const drawing = drawTimeline(
    [
      onDay("2023-12-30", 1, 4),
      moment("2023-12-01", "2023-12-31", 0, 1),
      moment("2023-12-31", "2024-01-03", 1, 0),
      onDay("2024-01-05", 0, 1),
    ],
    timelineSizes.wide,
  );
  const marks = drawing?.lanes.flatMap((lane) => lane.marks) ?? [];
  const markOf = (anchor: string, lane: number) =>
    drawing?.lanes[lane]?.marks.find((mark) => mark.anchor === anchor);

  test("a day is a dot, a month is a bar, between is its own kind", () => {
    assert.equal(markOf("2023-12-30", 0)?.kind, "day");
    assert.equal(markOf("2023-12-01.2023-12-31", 1)?.kind, "period");
    assert.equal(markOf("2023-12-31.2024-01-03", 0)?.kind, "between");
  });
  test("the area of a dot is the number", () => {
    const [four, one] = [
      markOf("2023-12-30", 1)?.radius ?? 0,
      markOf("2024-01-05", 1)?.radius ?? 1,
    ];
    assert.equal(four ** 2 / one ** 2, 4);
  });
  test("none lies on another, none outside", () => {
    for (const lane of drawing?.lanes ?? []) {
      for (const a of lane.marks) {
        assert.ok(a.x - a.radius >= 0 && a.x + a.width <= timelineSizes.wide.width);
        for (const b of lane.marks) {
          if (a === b) continue;
          const [left, right] = [a.target, b.target].sort((one, other) => one.x - other.x);
          const isBeside = left && right && left.x + left.width <= right.x;
          assert.ok(isBeside || Math.abs(a.y - b.y) >= 24, `${a.anchor} and ${b.anchor}`);
        }
        assert.ok(a.target.width >= 24, a.anchor);
      }
    }
    assert.ok(marks.length > 0);
  });
  test("thousands become columns that are few and add up", () => {
    const many = Array.from({ length: 3000 }, (_, index) => onDay(toDay(18_000 + index), 1, 2));
    const crowded = drawTimeline(many, timelineSizes.wide);
    const groups = crowded?.lanes[0]?.columns ?? [];
    const columns = groups.flatMap((group) => group.columns);
    assert.ok(columns.length > 50 && columns.length < 200, `${columns.length} columns`);
    const counted = groups.reduce((sum, { title }) => sum + Number(/: (\d+)/.exec(title)?.[1]), 0);
    assert.equal(counted, 3000);
    for (const [index, { target, title }] of groups.entries()) {
      const next = groups[index + 1]?.target.x ?? Infinity;
      assert.ok(target.width >= 24 && target.x + target.width <= next, title);
    }
    assert.ok(JSON.stringify(crowded).length < 60_000);
  });
});

describe("the pages of a timeline", () => {
  const early = onDay("1846-05-13", 0, 2);
  test("begin where most happened; what lies long before comes last", () => {
    const near = [onDay("2023-03-01", 1, 4), onDay("2023-06-01", 2, 9)];
    assert.deepEqual(pageMoments([early, ...near]), [[...near, early]]);
    const many = Array.from({ length: 150 }, (_, index) => onDay(toDay(19_000 + index), 1, 0));
    const pages = pageMoments([early, ...many]);
    assert.equal(pages.length, 3);
    assert.equal(pages[0]?.[0], many[0]);
    assert.deepEqual(pages[2], [early]);
  });
  test("there is one, if it is empty", () => assert.deepEqual(pageMoments([]), [[]]));
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { geoIdentity } from "d3-geo";
import fc from "fast-check";
import { drawMap, type MapDrawing } from "../../../src/site/map/draw-map.ts";
import { thinOut, toDetailedLine } from "../../../src/site/map/detailed-line.ts";
import { decodePoints, encodePoints } from "../../../src/site/map/encoding.ts";
import { chooseExtent } from "../../../src/site/map/extent.ts";
import { countriesIn, geographyIn } from "../../../src/site/map/geography.ts";
import { isInside } from "../../../src/site/map/area-names.ts";
import { describeMapPlace, type MapPlace, toMapPlaces } from "../../../src/site/map/map-place.ts";
import { isInView } from "../../../src/site/map/circles.ts";
import { drawLocator, drawPageMaps, drawSmallMap } from "../../../src/site/map/maps.ts";
import { locator, narrow, small, wide } from "../../../src/site/map/sizes.ts";
import { toPath } from "../../../src/site/map/path.ts";
import { drawGeography } from "../../../src/site/map/outlines.ts";
import { fitView, type View } from "../../../src/site/map/projection.ts";
import { overlap } from "../../../src/site/map/text-size.ts";
import { type Point, traceLines, traceRings } from "../../../src/site/map/trace.ts";
import { aysen, chile, kenya, pacific, seedPlaces, wholeWorld } from "./map-places.ts";

const corpora = { seedPlaces, kenya, chile, aysen, pacific, wholeWorld };
const sizes = { wide, narrow, small, locator };

/** Places strewn over the globe, poles and date line among them, some many times the others. */
const anyPlaces = fc
  .array(
    fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      mentions: fc.integer({ min: 1, max: 5000 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) =>
    rows.map(
      (row, index): MapPlace => ({
        ...row,
        id: `p${index}`,
        name: `Place ${index}`,
        kind: "city",
      }),
    ),
  );

function drawn(places: readonly MapPlace[], size = wide): MapDrawing {
  const drawing = drawMap(chooseExtent(places).within, places, size);
  assert.ok(drawing);
  return drawing;
}

function assertLabelsFree({ circles, view }: MapDrawing): void {
  const boxes = circles.flatMap(({ label }) => label?.box ?? []);
  for (const [index, box] of boxes.entries()) {
    assert.ok(box.left >= 0 && box.right <= view.width, "a label is cut at the side");
    assert.ok(box.top >= 0 && box.bottom <= view.height, "a label is cut above or below");
    assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other)), "two labels overlap");
  }
}

describe("the part of the world that is drawn", () => {
  test("one far place does not squash the others", () => {
    const far = {
      ...(kenya[0] as MapPlace),
      id: "far",
      latitude: -41,
      longitude: 174,
      mentions: 1,
    };
    const { within, beyond } = chooseExtent([...seedPlaces, far]);
    assert.deepEqual(beyond.map(({ id }) => id).includes("far"), true);
    assert.ok(within.length >= seedPlaces.length - 1);
  });
  test("places all over the world are all on it", () => {
    assert.deepEqual(chooseExtent(wholeWorld).beyond, []);
    assert.equal(drawn(wholeWorld).view.isWorld, true);
  });
  test("a single place is drawn with its surroundings", () => {
    const { view } = drawn(seedPlaces.slice(0, 1));
    const across = view.width * view.kilometresPerPixel;
    assert.ok(across > 200 && across < 800, `${across} km`);
  });
  test("no place, no map", () => {
    assert.equal(drawPageMaps([]), undefined);
    assert.equal(drawSmallMap([]), undefined);
    assert.equal(drawLocator(new Set(["kyiv"]), []), undefined);
  });
  test("Fiji and Samoa, on both sides of the date line, stand side by side", () => {
    const { view, circles } = drawn(pacific);
    assert.ok(view.width * view.kilometresPerPixel < 3000);
    const [suva, apia] = ["suva", "apia"].map((id) => circles.find(({ place }) => place.id === id));
    assert.ok(suva && apia && suva.x < apia.x);
  });
});

describe("circles", () => {
  test("their area is the number of mentions", () => {
    const { circles } = drawn(seedPlaces);
    const areaOf = (id: string) => (circles.find(({ place }) => place.id === id)?.radius ?? 0) ** 2;
    assert.ok(Math.abs(areaOf("belgorod") / areaOf("bakhmut") - 35 / 7) < 0.15);
  });
  test("their name says place, kind, country and count", () => {
    const [place] = seedPlaces;
    assert.equal(place && describeMapPlace(place), "Belgorod, city in Russia: 35 mentions");
  });
  test("regions, countries and names without a point are none", () => {
    const named = {
      variants: [{ text: "x", count: 2, how: "exact" as const }],
      alsoKnownAs: [],
      notes: [],
      related: [],
    };
    const point = { latitude: 50, longitude: 36, source: "GeoNames" };
    const places = [
      { ...named, id: "kharkiv-oblast", name: "Kharkiv Oblast", kind: "region" as const, point },
      { ...named, id: "ukraine", name: "Ukraine", kind: "country" as const, point },
      { ...named, id: "gregoron", name: "Gregoron", kind: "town" as const },
      { ...named, id: "kharkiv", name: "Kharkiv", kind: "city" as const, point },
    ];
    assert.deepEqual(
      toMapPlaces(places).map(({ id, mentions }) => [id, mentions]),
      [["kharkiv", 2]],
    );
  });
  test("thousands of places become dots beyond the first", () => {
    const many = Array.from(
      { length: 3000 },
      (_, index): MapPlace => ({
        id: `p${index}`,
        name: `Place ${index}`,
        kind: "town",
        mentions: 3000 - index,
        latitude: 45 + (index % 50) / 10,
        longitude: 5 + (index % 61) / 6,
      }),
    );
    const drawing = drawn(many);
    assert.equal(drawing.circles.length, wide.maxCircles);
    assert.ok(drawing.dots.length > 0 && drawing.dots.length < 40_000);
  });
});

describe("labels", () => {
  for (const [corpus, places] of Object.entries(corpora)) {
    for (const [name, size] of Object.entries(sizes)) {
      test(`${corpus}, ${name}: none is cut and no two overlap`, () => {
        const drawing = drawn(places, size);
        assertLabelsFree(drawing);
        assert.ok(
          drawing.circles.some(({ label }) => label),
          "no place has a label",
        );
      });
    }
  }
  test("the same holds for places anywhere", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        for (const size of [narrow, locator]) assertLabelsFree(drawn(places, size));
      }),
      { numRuns: 40, seed: 1 },
    );
  });
  test("countries and seas stand where they are", () => {
    const names = drawn(seedPlaces).areaNames.map(({ text }) => text);
    for (const name of ["Ukraine", "Russia", "Belarus", "Black Sea"])
      assert.ok(names.includes(name), name);
  });
});

describe("sizes", () => {
  for (const [corpus, places] of Object.entries(corpora)) {
    for (const [name, size] of Object.entries(sizes)) {
      test(`${corpus}, ${name}: the outlines keep to their budget`, () => {
        const { outlines } = drawn(places, size);
        const length = Object.values(outlines).join("").length;
        assert.ok(length <= size.budget, `${length} characters`);
        assert.ok(!/NaN|Infinity|undefined/.test(JSON.stringify(outlines)));
      });
    }
  }
});

/** Points far from every coast, and whether they lie on land. */
const known: [name: string, point: Point, isLand: boolean][] = [
  ["Australia", [134, -25], true],
  ["Kansas", [-98, 38], true],
  ["Kazakhstan", [67, 48], true],
  ["Chad", [18, 15], true],
  ["Amazonia", [-60, -5], true],
  ["Greenland", [-40, 75], true],
  ["Chukotka, beyond the date line", [-178, 67.5], true],
  ["Antarctica", [60, -80], true],
  ["South Pole", [0, -90], true],
  ["North Pole", [0, 90], false],
  ["Bering Sea", [-178, 58], false],
  ["Pacific", [-140, 0], false],
  ["Pacific at the date line", [180, 20], false],
  ["Atlantic", [-30, 30], false],
  ["Indian Ocean", [80, -20], false],
  ["Caspian Sea", [51, 41.5], false],
  ["Southern Ocean", [-120, -57], false],
];

describe("land and sea", () => {
  const assertKnown = (view: View) => {
    const { geography } = drawGeography(view, wide.budget);
    for (const [name, [longitude, latitude], isLand] of known) {
      if (!isInView(view, { longitude, latitude })) continue;
      const point = view.project([longitude, latitude]);
      assert.equal(isInside(point, geography.land), isLand, name);
    }
  };
  for (const [name, [longitude, latitude]] of known)
    test(`${name}, from near by and from farther away`, () => {
      const place = { ...(kenya[0] as MapPlace), longitude, latitude };
      for (const minKilometres of [300, 2000, 9000])
        assertKnown(fitView([place], { ...wide.frame, minKilometres }));
    });
  test("Fiji on both sides of the date line", () => {
    const { view } = drawn(pacific);
    const { geography } = drawGeography(view, wide.budget);
    const islands: Record<string, Point> = {
      "Viti Levu": [178, -17.8],
      Taveuni: [-179.98, -16.85],
    };
    for (const [name, point] of Object.entries(islands))
      assert.ok(isInside(view.project(point), geography.land), name);
  });
  test("from anywhere", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => assertKnown(fitView(places, wide.frame))),
      { numRuns: 40, seed: 1 },
    );
  });
});

describe("borders", () => {
  const viewOf = (longitude: number, latitude: number) =>
    fitView([{ ...(kenya[0] as MapPlace), longitude, latitude }], wide.frame);
  const ukraine = viewOf(35, 46);
  const { borders, disputed } = geographyIn(ukraine, 0);
  const isAtPerekop = ([x, y]: Point) => x > 33.4 && x < 34.9 && y > 45.9 && y < 46.4;
  test("no line parts Crimea from Ukraine", () => {
    assert.ok(![...borders, ...disputed].flat().some(isAtPerekop));
  });
  test("Simferopol lies in Ukraine's outline, not in Russia's", () => {
    const holders = countriesIn(ukraine, 0).filter(({ outlines }) =>
      isInside([34.1, 44.95], outlines),
    );
    assert.deepEqual(
      holders.map(({ name }) => name),
      ["Ukraine"],
    );
  });
  test("the line of Kosovo and Serbia is dashed, that of Kosovo and Albania is not", () => {
    const balkans = geographyIn(viewOf(21, 42.5), 0);
    const passes = (lines: Point[][], x: number, y: number) =>
      lines.flat().some((point) => Math.hypot(point[0] - x, point[1] - y) < 0.15);
    assert.ok(passes(balkans.disputed, 21.0, 43.2) || passes(balkans.disputed, 20.85, 43.27));
    assert.ok(passes(balkans.borders, 20.55, 42.2));
    assert.ok(!passes(balkans.disputed, 20.55, 42.2));
  });
  test("a border along a parallel is drawn as the curve that it is", () => {
    const view = fitView(
      [-123, -95].map((longitude) => ({ ...(kenya[0] as MapPlace), longitude, latitude: 49 })),
      wide.frame,
    );
    const onBorder = view.project([-109, 49]);
    const { borders: lines } = drawGeography(view, wide.budget).geography;
    const distances = lines.flatMap((line) =>
      line.slice(1).map((end, index) => distanceTo(onBorder, line[index] ?? end, end)),
    );
    assert.ok(Math.min(...distances) < 2, `${Math.min(...distances)} pixels`);
  });
});

function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [spanX, spanY] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * spanX + (y - fromY) * spanY) / (spanX ** 2 + spanY ** 2 || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - share * spanX, y - fromY - share * spanY);
}

describe("the map page", () => {
  test("places that crowd get a detail", () => {
    const details = drawPageMaps(chile)?.details ?? [];
    assert.deepEqual(
      details.map(({ title }) => title),
      ["Around Santiago"],
    );
    const labelled = details[0]?.drawing.circles.filter(({ label }) => label) ?? [];
    assert.deepEqual(
      labelled.map(({ place }) => place.name),
      ["Santiago", "Valparaíso", "Viña del Mar"],
    );
  });
  test("what is too far is named, and shown on a wider map", () => {
    const maps = drawPageMaps(kenya);
    assert.deepEqual(
      maps?.beyond.map(({ name }) => name),
      ["London"],
    );
    assert.ok(maps?.far?.drawing.circles.some(({ place }) => place.name === "London"));
    assert.ok(maps?.far?.drawing.frame);
  });
  test("there is no wider map where it would show no more", () => {
    const pole = { ...(kenya[0] as MapPlace), id: "pole", latitude: -90, mentions: 1 };
    const maps = drawPageMaps([...wholeWorld, pole]);
    assert.deepEqual(
      maps?.beyond.map(({ id }) => id),
      ["pole"],
    );
    assert.equal(maps?.far, undefined);
  });
});

describe("a locator", () => {
  test("shows the place and labels it, however many others there are", () => {
    const drawing = drawLocator(new Set(["stary-oskol"]), seedPlaces);
    assert.equal(drawing?.circles[0]?.place.id, "stary-oskol");
    assert.ok(drawing?.circles[0]?.label);
    assert.ok(drawing && isInView(drawing.view, { latitude: 51.3, longitude: 37.84 }));
  });
});

describe("tracing", () => {
  const box = geoIdentity().clipExtent([
    [0, 0],
    [10, 10],
  ]);
  test("a line that leaves the box and comes back is two", () => {
    const line: Point[] = [
      [1, 1],
      [1, 12],
      [5, 12],
      [5, 1],
    ];
    assert.deepEqual(traceLines([line], box), [
      [
        [1, 1],
        [1, 10],
      ],
      [
        [5, 10],
        [5, 1],
      ],
    ]);
  });
  test("a ring around the box becomes the box, and is closed", () => {
    const ring: Point[] = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
      [-5, -5],
    ];
    const [traced = []] = traceRings([ring], box);
    assert.equal(traced.length, 5);
    assert.deepEqual(traced[0], traced[4]);
  });
});

describe("thinning out", () => {
  const line = toDetailedLine([
    [0, 0],
    [1, 0.001],
    [2, 0],
    [3, 1],
    [4, 0],
  ]);
  const cases: [tolerance: number, longitudes: number[]][] = [
    [0.1, [0, 4]],
    [0.005, [0, 2, 3, 4]],
    [0, [0, 1, 2, 3, 4]],
  ];
  for (const [tolerance, longitudes] of cases)
    test(`a tolerance of ${tolerance} leaves ${longitudes.length} points`, () => {
      assert.deepEqual(
        thinOut(line, 0, () => tolerance).map(([x]) => x),
        longitudes,
      );
    });
});

describe("the path of a line", () => {
  const cases: [name: string, points: Point[], path: string][] = [
    [
      "steps in tenths of a pixel",
      [
        [1.23, 4],
        [2, 4],
        [2, 3.5],
      ],
      "M1.2 4l.8 0 0-.5",
    ],
    [
      "a point that is drawn where the last one is",
      [
        [1, 1],
        [2, 2],
        [2.01, 2],
        [3, 2],
      ],
      "M1 1l1 1 1 0",
    ],
    [
      "a second point that is drawn where the first one is",
      [
        [1, 1],
        [1.01, 1],
        [2, 2],
        [3, 2],
      ],
      "M1 1l1 1 1 0",
    ],
  ];
  for (const [name, points, path] of cases) test(name, () => assert.equal(toPath(points), path));
});

describe("packing", () => {
  test("points come back to a 500th of a degree", () => {
    const coordinate = fc.double({ min: -400, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate)), (points) => {
        const rounded = points.map((point) => point.map((one) => Math.round(one * 500) / 500));
        const distinct = rounded.filter(
          (point, index) => index === 0 || String(point) !== String(rounded[index - 1]),
        );
        assert.deepEqual(
          decodePoints(encodePoints(points)).map((point) => point.map((one) => one + 0)),
          distinct.map((point) => point.map((one) => one + 0)),
        );
      }),
      { seed: 1 },
    );
  });
});

test("a small map of a war names both countries", () => {
  const names = drawSmallMap(seedPlaces)?.areaNames.map(({ text }) => text) ?? [];
  assert.ok(names.includes("Ukraine") && names.includes("Russia"), names.join());
});

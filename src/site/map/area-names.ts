/** A view → the names of the countries and seas in it, each where it lies inside what it names. */
import { t } from "../../text/interface-language.ts";
import { memoizeByObject } from "../shared/memoize-by-object.ts";
import { countryInWords } from "../shared/place-words.ts";
import type { Circle } from "./circles.ts";
import { changeCountries, countriesIn, type Geography } from "./geography.ts";
import { touches } from "./labels.ts";
import { areaOf, smallestScale } from "./outlines.ts";
import { toTenth } from "./pixels.ts";
import type { View } from "./projection.ts";
import seaTable from "./tables/seas.json" with { type: "json" };
import { overlap, type TextBox, widthOf } from "./text-size.ts";
import { type Point, traceRings } from "./trace.ts";

export interface AreaName {
  kind: "country" | "sea";
  text: string;
  /** The middle of the text, and its baseline. */
  x: number;
  y: number;
}

/** What names may not overlap. */
interface Obstacles {
  boxes: TextBox[];
  circles: readonly Circle[];
}

interface Candidate {
  name: AreaName;
  box: TextBox;
  /** Tells whether all of it lies in what it names; slow, so asked last. */
  fits: () => boolean;
}

/** Pixels between letters, as map.css sets them. */
const countrySpacing = 1.5;
const seaSpacing = 0.3;
/** How far the outline of a country may stray from the table's, in pixels. */
const outlineTolerance = 1;
/** Pixels between the positions that are tried: for a sea; for a country on a wide map, and on a narrow one. */
const seaStep = 14;
const countrySteps = { wide: 14, narrow: 6 };
const widestNarrow = 400;
/** Square pixels: when less is seen of a country, it gets no name. */
const smallestSeen = 1500;
/** At this distance from all circles, in pixels, nobody takes the name of a country for that of a place. */
const clearOfCircles = 90;
const besideLabel = 8;
/** How far from its point the name of a sea may be, in steps. */
const maxSeaSteps = 3;
/** Kilometres for a pixel at which names are written, by their rank: oceans, then ever smaller waters. */
const scales = [
  { above: 14, below: 1000 },
  { above: 0, below: 14 },
  { above: 0, below: 8 },
  { above: 0, below: 4 },
  { above: 0, below: 2 },
];
const edgeMargin = 6;

/**
 * Places as many names as there is room for.
 *
 * @param geography - What lies in the view, in its pixels.
 */
export function placeAreaNames(
  view: View,
  geography: Geography,
  { boxes, circles }: Obstacles,
): AreaName[] {
  if (view.kilometresPerPixel > smallestScale) return [];
  const withMargin = boxes.map(addMargin);
  const placed: Candidate[] = [];
  const findFree = (candidates: readonly Candidate[], labels: readonly TextBox[]) => {
    const obstacles = { boxes: [...labels, ...placed.map(({ box }) => box)], circles };
    return candidates.find(({ box, fits }) => isFree(box, obstacles, view) && fits());
  };
  const place = (candidates: readonly Candidate[]) => {
    const free = findFree(candidates, withMargin) ?? findFree(candidates, boxes);
    if (free) placed.push(free);
  };
  for (const country of countriesBySize(view)) place(countryPositions(country, view, circles));
  for (const [name, , ...points] of seasIn(view))
    place([...seaPositions({ name, points }, view, geography)]);
  return placed.map(({ name }) => ({ ...name, x: toTenth(name.x), y: toTenth(name.y) }));
}

/** Finds the countries of which enough is seen, the largest first, each with its largest part. */
const countriesBySize = memoizeByObject((view: View): { name: string; largest: Point[] }[] => {
  const countries = changeCountries(countriesIn(view, outlineTolerance), (all) =>
    traceRings(all, view.projection),
  );
  return countries
    .map(({ name, outlines }) => {
      const parts = outlines.map((outline) => ({ outline, area: areaOf(outline) }));
      const [largest] = parts.sort((a, b) => b.area - a.area);
      const seen = parts.reduce((sum, { area }) => sum + area, 0);
      return { name, seen, largest: largest?.outline ?? [] };
    })
    .filter(({ seen }) => seen > smallestSeen)
    .sort((a, b) => b.seen - a.seen || (a.name < b.name ? -1 : 1));
});

type Sea = [name: string, rank: number, ...points: Point[]];

function seasIn({ kilometresPerPixel }: View): Sea[] {
  return (seaTable as Sea[])
    .filter(([, rank]) => {
      const scale = scales[rank] ?? { above: 0, below: 0 };
      return kilometresPerPixel > scale.above && kilometresPerPixel <= scale.below;
    })
    .toSorted((a, b) => a[1] - b[1])
    .map(([name, ...more]) => [t(name), ...more]);
}

/**
 * Lists positions on a grid over a country: the most central and the farthest from circles first, for
 * beside a circle the name of a country might be taken for that of the place.
 */
function countryPositions(
  { name, largest }: { name: string; largest: Point[] },
  view: View,
  circles: readonly Circle[],
): Candidate[] {
  const step = view.width > widestNarrow ? countrySteps.wide : countrySteps.narrow;
  const width = widthOf(name) + name.length * countrySpacing;
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const candidates: (Candidate & { penalty: number })[] = [];
  for (let x = left + step / 2; x < right; x += step) {
    for (let y = top + step / 2; y < bottom; y += step) {
      const box = boxAt([x, y], width);
      const fromMiddle = Math.hypot(x - (left + right) / 2, (y - (top + bottom) / 2) * 1.5);
      const clear = circles.reduce(
        (least, circle) => Math.min(least, gapBetween(circle, box)),
        clearOfCircles,
      );
      candidates.push({
        name: { kind: "country", text: countryInWords(name), x, y: y + 4 },
        box,
        fits: () => probe(box).every((point) => isInside(point, [largest])),
        penalty: fromMiddle + clearOfCircles - clear,
      });
    }
  }
  return candidates.sort((a, b) => a.penalty - b.penalty);
}

/** Where there is room, the name of a country must not read as the second line of a label. */
function addMargin({ left, right, top, bottom }: TextBox): TextBox {
  return {
    left: left - besideLabel,
    right: right + besideLabel,
    top: top - besideLabel,
    bottom: bottom + besideLabel,
  };
}

/** Measures the pixels from a circle's edge to a box. */
function gapBetween({ x, y, radius }: Circle, { left, right, top, bottom }: TextBox): number {
  const nearX = Math.min(right, Math.max(left, x));
  const nearY = Math.min(bottom, Math.max(top, y));
  return Math.hypot(x - nearX, y - nearY) - radius;
}

/** Lists positions around each of a sea's points; all of the name must lie on water. */
function* seaPositions(
  { name, points }: { name: string; points: readonly Point[] },
  view: View,
  { land, lakes }: Geography,
): Generator<Candidate> {
  const width = widthOf(name) + name.length * seaSpacing;
  const isWater = (point: Point) => !isInside(point, land) || isInside(point, lakes);
  for (const point of points) {
    const [x, y] = view.project(point);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    for (const [dx, dy] of stepsOutwards()) {
      const middle: Point = [x + dx * seaStep, y + dy * seaStep];
      const box = boxAt(middle, width);
      yield {
        name: { kind: "sea", text: name, x: middle[0], y: middle[1] + 4 },
        box,
        fits: () => probe(box).every(isWater),
      };
    }
  }
}

function stepsOutwards(): Point[] {
  const steps = Array.from({ length: 2 * maxSeaSteps + 1 }, (_, index) => index - maxSeaSteps);
  return steps
    .flatMap((dx) => steps.map((dy): Point => [dx, dy]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

function boxAt([x, y]: Point, width: number): TextBox {
  return { left: x - width / 2, right: x + width / 2, top: y - 8, bottom: y + 8 };
}

/** Some points of a box: when all of them are inside an outline, so is the box, near enough. */
function probe({ left, right, top, bottom }: TextBox): Point[] {
  const thirds = [left, left + (right - left) / 3, right - (right - left) / 3, right];
  return thirds.flatMap((x): Point[] => [
    [x, top],
    [x, bottom],
  ]);
}

function isFree(box: TextBox, { boxes, circles }: Obstacles, view: View): boolean {
  if (box.left < edgeMargin || box.right > view.width - edgeMargin) return false;
  if (box.top < edgeMargin || box.bottom > view.height - edgeMargin) return false;
  return !boxes.some((other) => overlap(other, box)) && !circles.some((one) => touches(one, box));
}

/**
 * Tells whether a point is inside rings that are filled by the even-odd rule: a line from it to the left
 * crosses them an odd number of times.
 */
export function isInside([x, y]: Point, rings: readonly Point[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1) ?? [0, 0];
    for (const point of ring) {
      if (point[1] > y !== before[1] > y) {
        const share = (y - before[1]) / (point[1] - before[1]);
        if (x > before[0] + share * (point[0] - before[0])) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}

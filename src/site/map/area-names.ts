/** A view → the names of the countries and seas in it, each where it lies inside what it names. */
import type { Point } from "./clip.ts";
import type { Circle } from "./circles.ts";
import { touches } from "./labels.ts";
import { areaOf, type Projected, smallestScale } from "./outlines.ts";
import { toTenth } from "./pixels.ts";
import { turned, type View } from "./projection.ts";
import seaTable from "./tables/seas.json" with { type: "json" };
import { overlap, type TextBox, widthOf } from "./text-size.ts";

export interface AreaName {
  kind: "country" | "sea";
  text: string;
  /** The middle of the text, and its baseline. */
  x: number;
  y: number;
}

interface Occupied {
  boxes: TextBox[];
  circles: readonly Circle[];
}

interface Candidate {
  name: AreaName;
  box: TextBox;
  /** Does it lie whole in what it names? Costly to know, so asked last. */
  fits: () => boolean;
}

/** Font sizes in pixels and the space between letters, as map.css sets them. */
const countryText = { size: 11, spacing: 1.3 };
const seaText = { size: 11.5, spacing: 0.3 };
/** Distance between tried positions for a sea; for a country on a map of this width, and narrower. */
const step = 14;
const stepsByWidth = { wide: 14, narrow: 6, limit: 400 };
/** A country of which less is seen gets no name, in square pixels. */
const smallestSeen = 1500;
/** So far from all circles, in pixels, nobody takes the name of a country for that of a place. */
const amplyClear = 90;
const besideLabel = 8;
/** How far, in steps, the name of a sea may stray from its point. */
const stray = 3;
/** Kilometres for a pixel at which the names of a rank are written: whole oceans, then ever smaller waters. */
const scales = [
  { above: 14, below: 1000 },
  { above: 0, below: 14 },
  { above: 0, below: 8 },
  { above: 0, below: 4 },
  { above: 0, below: 2 },
];
const margin = 6;

/** In: a view, what lies in it, and what is taken already. Out: names that overlap nothing of it. */
export function placeAreaNames(view: View, projected: Projected, taken: Occupied): AreaName[] {
  if (view.kilometresPerPixel > smallestScale) return [];
  const names: AreaName[] = [];
  const roomy = taken.boxes.map(grown);
  const boxes: TextBox[] = [];
  const place = (candidates: readonly Candidate[]) => {
    const free = (labels: readonly TextBox[]) =>
      candidates.find(
        ({ box, fits }) =>
          isFree(box, { boxes: [...labels, ...boxes], circles: taken.circles }, view) && fits(),
      );
    const found = free(roomy) ?? free(taken.boxes);
    if (!found) return;
    boxes.push(found.box);
    names.push({ ...found.name, x: toTenth(found.name.x), y: toTenth(found.name.y) });
  };
  const countryStep = view.width > stepsByWidth.limit ? stepsByWidth.wide : stepsByWidth.narrow;
  const countries = projected.countries
    .map(({ name, outlines }) => ({ name, outlines, seen: sumOf(outlines.map(areaOf)) }))
    .filter(({ seen }) => seen > smallestSeen)
    .sort((a, b) => b.seen - a.seen || (a.name < b.name ? -1 : 1));
  for (const { name, outlines } of countries)
    place(countryPositions(name, outlines, { step: countryStep, circles: taken.circles }));
  const water = { land: projected.land, lakes: projected.lakes };
  for (const [name, , ...points] of seasAt(view))
    place([...seaPositions(name, points, view, water)]);
  return names;
}

type Sea = [name: string, rank: number, ...points: Point[]];

function seasAt({ kilometresPerPixel }: View): Sea[] {
  return (seaTable as Sea[])
    .filter(([, rank]) => {
      const scale = scales[rank] ?? { above: 0, below: 0 };
      return kilometresPerPixel > scale.above && kilometresPerPixel <= scale.below;
    })
    .toSorted((a, b) => a[1] - b[1]);
}

/**
 * All positions on a grid over the country, the most central first; close to a circle its name might
 * be taken for the name of the place.
 */
function countryPositions(
  country: string,
  outlines: readonly Point[][],
  { step, circles }: { step: number; circles: readonly Circle[] },
): Candidate[] {
  const text = country.toUpperCase();
  const width = widthOf(text, countryText.size) + text.length * countryText.spacing;
  const largest = outlines.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const candidates: (Candidate & { away: number })[] = [];
  for (let x = left + step / 2; x < right; x += step) {
    for (let y = top + step / 2; y < bottom; y += step) {
      const box = boxAt([x, y], width);
      const away = Math.hypot(x - (left + right) / 2, (y - (top + bottom) / 2) * 1.5);
      const clear = circles.reduce(
        (least, one) => Math.min(least, gapBetween(one, box)),
        amplyClear,
      );
      candidates.push({
        name: { kind: "country", text: country, x, y: y + 4 },
        box,
        fits: () => probes(box).every((point) => isInside(point, [largest])),
        away: away + amplyClear - clear,
      });
    }
  }
  return candidates.sort((a, b) => a.away - b.away);
}

/** Where there is room, the name of a country must not read as the second line of a label. */
function grown({ left, right, top, bottom }: TextBox): TextBox {
  return {
    left: left - besideLabel,
    right: right + besideLabel,
    top: top - besideLabel,
    bottom: bottom + besideLabel,
  };
}

/** Pixels from a circle's edge to a box. */
function gapBetween({ x, y, radius }: Circle, { left, right, top, bottom }: TextBox): number {
  const nearX = Math.min(right, Math.max(left, x));
  const nearY = Math.min(bottom, Math.max(top, y));
  return Math.hypot(x - nearX, y - nearY) - radius;
}

/** Positions around each of a sea's points: the whole name must lie on water. */
function* seaPositions(
  name: string,
  points: readonly Point[],
  view: View,
  { land, lakes }: Pick<Projected, "land" | "lakes">,
): Generator<Candidate> {
  const width = widthOf(name, seaText.size) + name.length * seaText.spacing;
  const isWater = (point: Point) => !isInside(point, land) || isInside(point, lakes);
  for (const [longitude, latitude] of points) {
    const [x, y] = view.project([view.meridian + turned(longitude - view.meridian), latitude]);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    for (const [dx, dy] of strays()) {
      const middle: Point = [x + dx * step, y + dy * step];
      const box = boxAt(middle, width);
      yield {
        name: { kind: "sea", text: name, x: middle[0], y: middle[1] + 4 },
        box,
        fits: () => probes(box).every(isWater),
      };
    }
  }
}

/** Steps from the middle outwards. */
function strays(): Point[] {
  const steps = Array.from({ length: 2 * stray + 1 }, (_, index) => index - stray);
  return steps
    .flatMap((dx) => steps.map((dy): Point => [dx, dy]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

function boxAt([x, y]: Point, width: number): TextBox {
  return { left: x - width / 2, right: x + width / 2, top: y - 8, bottom: y + 8 };
}

function probes({ left, right, top, bottom }: TextBox): Point[] {
  const thirds = [left, left + (right - left) / 3, right - (right - left) / 3, right];
  return thirds.flatMap((x): Point[] => [
    [x, top],
    [x, bottom],
  ]);
}

function isFree(box: TextBox, { boxes, circles }: Occupied, view: View): boolean {
  if (box.left < margin || box.right > view.width - margin) return false;
  if (box.top < margin || box.bottom > view.height - margin) return false;
  return !boxes.some((other) => overlap(other, box)) && !circles.some((one) => touches(one, box));
}

/** Even-odd: a point is inside when a line from it to the left crosses the outlines an odd number of times. */
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

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

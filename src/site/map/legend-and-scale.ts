/** A view and its circles → the scale bar and the legend, each in a corner that is free. */
import type { Circle, RadiusOf } from "./circles.ts";
import { touches } from "./labels.ts";
import { toTenth } from "./pixels.ts";
import type { View } from "./projection.ts";
import { overlap, type TextBox } from "./text-size.ts";

export interface ScaleBar {
  kilometres: number;
  /** The left end of the bar. */
  x: number;
  y: number;
  length: number;
}

/** Circles of a few round numbers, all standing on one point, each with its number beside its top. */
export interface Legend {
  x: number;
  bottom: number;
  /** Largest first. */
  steps: { mentions: number; radius: number }[];
}

export interface Furniture {
  scaleBar: ScaleBar | undefined;
  legend: Legend | undefined;
  taken: TextBox[];
}

const margin = 14;
const barHeight = 22;
/** Room for the number beside a circle. */
const numberRoom = 40;
/** Two numbers of the legend stand so far apart, at least. */
const lineHeight = 11;
/** Fewer mentions than this need no legend: the labels say it all. */
const fewMentions = 4;

/** In: a view, its circles, and how large circles are. Out: what fits; the corners at the foot come first. */
export function placeFurniture(
  view: View,
  circles: readonly Circle[],
  radiusOf: RadiusOf | undefined,
): Furniture {
  const taken: TextBox[] = [];
  const scaleBar = view.isWorld ? undefined : toScaleBar(view);
  const barCorner = scaleBar && freeCorner(view, circles, taken, scaleBar.length, barHeight);
  if (barCorner) taken.push(barCorner);
  const steps = radiusOf ? legendSteps(circles, radiusOf) : [];
  const widest = steps[0]?.radius ?? 0;
  const legendCorner =
    steps.length > 0
      ? freeCorner(view, circles, taken, 2 * widest + numberRoom, 2 * widest + 16)
      : undefined;
  if (legendCorner) taken.push(legendCorner);
  return {
    scaleBar:
      scaleBar && barCorner
        ? { ...scaleBar, x: barCorner.left, y: barCorner.bottom - 2 }
        : undefined,
    legend: legendCorner && {
      x: toTenth(legendCorner.left + widest),
      bottom: legendCorner.bottom,
      steps,
    },
    taken,
  };
}

/** A round distance that takes about a tenth of the width. */
function toScaleBar({ width, kilometresPerPixel }: View): { kilometres: number; length: number } {
  const longest = Math.min(110, width / 4) * kilometresPerPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = [5, 2, 1].map((first) => first * power).find((one) => one <= longest) ?? power;
  return { kilometres, length: toTenth(kilometres / kilometresPerPixel) };
}

/** The most mentions and fewer, largest first; each number must have a line of its own. */
function legendSteps(circles: readonly Circle[], radiusOf: RadiusOf): Legend["steps"] {
  const most = circles.reduce((max, { place }) => Math.max(max, place.mentions), 0);
  if (most < fewMentions) return [];
  const numbers = [most, most / 4, most / 12, 1].map(roundNumber);
  const steps: Legend["steps"] = [];
  for (const mentions of new Set(numbers)) {
    const radius = toTenth(radiusOf(mentions));
    const above = steps.at(-1);
    if (!above || 2 * (above.radius - radius) >= lineHeight) steps.push({ mentions, radius });
  }
  return steps;
}

/** 35 → 30, 8.75 → 8, 1234 → 1000 */
function roundNumber(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, number)));
  return Math.max(1, Math.floor(number / power) * power);
}

function freeCorner(
  { width: viewWidth, height: viewHeight }: View,
  circles: readonly Circle[],
  taken: readonly TextBox[],
  width: number,
  height: number,
): TextBox | undefined {
  const [right, bottom] = [viewWidth - margin, viewHeight - margin];
  const corners: TextBox[] = [
    { left: margin, right: margin + width, top: bottom - height, bottom },
    { left: right - width, right, top: bottom - height, bottom },
    { left: right - width, right, top: margin, bottom: margin + height },
    { left: margin, right: margin + width, top: margin, bottom: margin + height },
  ];
  return corners.find(
    (corner) =>
      !taken.some((other) => overlap(other, corner)) &&
      !circles.some((circle) => touches(circle, corner)),
  );
}

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

/** Circles for a few round numbers, all standing on one point, each with its number beside its top. */
export interface Legend {
  x: number;
  bottom: number;
  /** Largest first. */
  steps: { mentions: number; radius: number }[];
}

export interface LegendAndScale {
  scaleBar: ScaleBar | undefined;
  legend: Legend | undefined;
  /** The room that they take. */
  boxes: TextBox[];
}

interface Size {
  width: number;
  height: number;
}

const margin = 14;
const barHeight = 24;
/** Room for the number beside a circle. */
const numberWidth = 40;
/** Two numbers of the legend stand so far apart, at least. */
const lineHeight = 13;
/** With fewer mentions than this the labels say it all. */
const minMentions = 4;

/**
 * Places the scale bar and then the legend, as far as there is room; the lower corners come first.
 *
 * @param radiusOf - How large circles are; without it there is no legend.
 */
export function placeLegendAndScale(
  view: View,
  circles: readonly Circle[],
  radiusOf: RadiusOf | undefined,
): LegendAndScale {
  const boxes: TextBox[] = [];
  const place = (size: Size) => {
    const corner = findFreeCorner(view, size, { circles, boxes });
    if (corner) boxes.push(corner);
    return corner;
  };
  const bar = view.isWorld ? undefined : toScaleBar(view);
  const barBox = bar && place({ width: bar.length, height: barHeight });
  const steps = radiusOf ? toLegendSteps(circles, radiusOf) : [];
  const radius = steps[0]?.radius ?? 0;
  const legendBox =
    steps.length > 0
      ? place({ width: 2 * radius + numberWidth, height: 2 * radius + 16 })
      : undefined;
  return {
    scaleBar: bar && barBox && { ...bar, x: barBox.left, y: barBox.bottom - 2 },
    legend: legendBox && {
      x: toTenth(legendBox.left + radius),
      bottom: legendBox.bottom,
      steps,
    },
    boxes,
  };
}

/** Chooses a round distance that takes about a tenth of the width. */
function toScaleBar({ width, kilometresPerPixel }: View): { kilometres: number; length: number } {
  const longest = Math.min(110, width / 4) * kilometresPerPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = [5, 2, 1].map((first) => first * power).find((one) => one <= longest) ?? power;
  return { kilometres, length: toTenth(kilometres / kilometresPerPixel) };
}

/** Chooses the most mentions and fewer, largest first; each number must have a line of its own. */
function toLegendSteps(circles: readonly Circle[], radiusOf: RadiusOf): Legend["steps"] {
  const most = circles.reduce((max, { place }) => Math.max(max, place.mentions), 0);
  if (most < minMentions) return [];
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

function findFreeCorner(
  view: View,
  { width, height }: Size,
  { circles, boxes }: { circles: readonly Circle[]; boxes: readonly TextBox[] },
): TextBox | undefined {
  const [right, bottom] = [view.width - margin, view.height - margin];
  const corners: TextBox[] = [
    { left: margin, right: margin + width, top: bottom - height, bottom },
    { left: right - width, right, top: bottom - height, bottom },
    { left: right - width, right, top: margin, bottom: margin + height },
    { left: margin, right: margin + width, top: margin, bottom: margin + height },
  ];
  return corners.find(
    (corner) =>
      !boxes.some((other) => overlap(other, corner)) &&
      !circles.some((circle) => touches(circle, corner)),
  );
}

/**
 * Circles → labels that overlap neither each other nor a circle nor the edge: the most mentioned
 * place chooses first among the positions around its circle; one that finds none goes without.
 */
import { formatNumber, plainText } from "../shared/wording.ts";
import type { Circle } from "./circles.ts";
import { toTenth } from "./pixels.ts";
import { overlap, textSize, type TextBox, widthOf } from "./text-size.ts";

export interface Label {
  circle: Circle;
  /** Where the start, middle or end of the text is, and its baseline. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  box: TextBox;
  /** A line from the circle to a label that does not stand beside it. */
  leader?: { x1: number; y1: number; x2: number; y2: number };
}

/** What labels have to keep to. */
export interface LabelLimits {
  width: number;
  height: number;
  maxLabels: number;
  /** Nothing may overlap these. */
  obstacles: readonly TextBox[];
}

interface Position {
  /** Direction from the middle of the circle; its length is 1. */
  dx: number;
  dy: number;
  anchor: Label["anchor"];
  /** Pixels from the edge of the circle. */
  gap: number;
}

const diagonal = Math.SQRT1_2;
const besideGap = 4;
const leaderGaps = [18, 32];
/** The best comes first. */
const beside: Position[] = [
  { dx: 1, dy: 0, anchor: "start", gap: besideGap },
  { dx: -1, dy: 0, anchor: "end", gap: besideGap },
  { dx: diagonal, dy: -diagonal, anchor: "start", gap: besideGap },
  { dx: diagonal, dy: diagonal, anchor: "start", gap: besideGap },
  { dx: -diagonal, dy: -diagonal, anchor: "end", gap: besideGap },
  { dx: -diagonal, dy: diagonal, anchor: "end", gap: besideGap },
  { dx: 0, dy: -1, anchor: "middle", gap: besideGap },
  { dx: 0, dy: 1, anchor: "middle", gap: besideGap },
];
const withLeader: Position[] = leaderGaps.flatMap((gap) =>
  beside.filter(({ anchor }) => anchor !== "middle").map((position) => ({ ...position, gap })),
);
/** In characters; a longer name would take the map for itself. */
const maxNameLength = 32;
/** Labels stay so far from the edge of the frame. */
const edgeMargin = 5;

/**
 * Places as many labels as there is room for.
 *
 * @param circles - Most important first; the labels come in the same order.
 */
export function placeLabels(circles: readonly Circle[], limits: LabelLimits): Label[] {
  const labels: Label[] = [];
  for (const circle of circles) {
    if (labels.length >= limits.maxLabels) break;
    const label = [...beside, ...withLeader]
      .map((position) => labelAt(circle, position))
      .find((candidate) => isFree(candidate, { labels, circles, limits }));
    if (label) labels.push(label);
  }
  return labels;
}

/** What a label says: "Kharkiv 6". */
export function labelWords({ place }: Circle): { name: string; count: string } {
  return { name: plainText(place.name, maxNameLength), count: formatNumber(place.mentions) };
}

function labelAt(circle: Circle, { dx, dy, anchor, gap }: Position): Label {
  const { name, count } = labelWords(circle);
  const width = widthOf(`${name} ${count}`);
  const x = circle.x + dx * (circle.radius + gap);
  const middle = circle.y + dy * (circle.radius + gap + (anchor === "middle" ? textSize * 0.5 : 2));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const label: Label = {
    circle,
    x: toTenth(x),
    y: toTenth(middle + textSize * 0.35),
    anchor,
    box: {
      left,
      right: left + width,
      top: middle - textSize * 0.58,
      bottom: middle + textSize * 0.58,
    },
  };
  if (gap === besideGap) return label;
  const start = circle.radius + 1;
  return {
    ...label,
    leader: {
      x1: toTenth(circle.x + dx * start),
      y1: toTenth(circle.y + dy * start),
      x2: toTenth(x - dx * 2),
      y2: toTenth(middle - dy * 2),
    },
  };
}

function isFree(
  { box, circle, leader }: Label,
  {
    labels,
    circles,
    limits,
  }: { labels: readonly Label[]; circles: readonly Circle[]; limits: LabelLimits },
): boolean {
  if (box.left < edgeMargin || box.right > limits.width - edgeMargin) return false;
  if (box.top < edgeMargin || box.bottom > limits.height - edgeMargin) return false;
  if (limits.obstacles.some((other) => overlap(other, box))) return false;
  if (labels.some((other) => overlap(other.box, box))) return false;
  const path = leader && boxOf(leader);
  if (path && labels.some((other) => overlap(other.box, path))) return false;
  return !circles.some(
    (other) => other !== circle && (touches(other, box) || (path && touches(other, path))),
  );
}

function boxOf({ x1, y1, x2, y2 }: NonNullable<Label["leader"]>): TextBox {
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

/** True when a circle reaches into a box. */
export function touches({ x, y, radius }: Circle, box: TextBox): boolean {
  const nearX = Math.min(box.right, Math.max(box.left, x));
  const nearY = Math.min(box.bottom, Math.max(box.top, y));
  return (x - nearX) ** 2 + (y - nearY) ** 2 < (radius + 1) ** 2;
}

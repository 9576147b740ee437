/** Places → everything a map shows, in pixels; PlaceMap.astro writes it down as SVG. */
import { type AreaName, placeAreaNames } from "./area-names.ts";
import { type Circle, type CircleScale, placesOn, toCircles, toRadius } from "./circles.ts";
import { type Furniture, placeFurniture } from "./legend-and-scale.ts";
import { type Label, placeLabels } from "./labels.ts";
import type { MapPlace } from "./map-place.ts";
import { type DrawnGeography, drawGeography, orients, type Outlines } from "./outlines.ts";
import { type Frame, fitView, type View } from "./projection.ts";

/** How large a map is and how much it says. */
export interface MapSize {
  name: "wide" | "narrow" | "panel" | "wider" | "small" | "locator";
  frame: Frame;
  circles: CircleScale;
  /** Circles at most; places beyond are dots without a link, and those beyond these are left to the list. */
  mostCircles: number;
  mostDots: number;
  mostLabels: number;
  /** Font size of the labels in pixels, as map.css sets it. */
  labelSize: number;
  /** Characters that the outlines may take. */
  budget: number;
  hasLegend: boolean;
}

/** How many times farther than need be, from one try to the next. */
const stepsBack = [1, 1.8, 3.2, 6];

/** A circle with its label, if there was room for one. */
export interface LabelledCircle extends Circle {
  label: Label | undefined;
}

export interface MapDrawing extends Pick<Furniture, "scaleBar" | "legend"> {
  size: MapSize["name"];
  view: View;
  outlines: Outlines;
  /** Most important first. */
  circles: LabelledCircle[];
  /** Places that are too many for circles: the `d` of a path of dots. */
  dots: string;
  areaNames: AreaName[];
  /** The frame of another map, as the `d` of a path. */
  frame?: string;
}

/**
 * In: the places to fit the map to, all places to show where they lie on it (most important first),
 * and the size. Out: the drawing; nothing when there is no place to fit to.
 */
export function drawMap(
  fitted: readonly MapPlace[],
  shown: readonly MapPlace[],
  size: MapSize,
): MapDrawing | undefined {
  if (fitted.length === 0) return undefined;
  const { view, projected, outlines } = drawSurroundings(fitted, size);
  const seen = placesOn(view, shown);
  const radiusOf = toRadius(seen, view, size.circles);
  const all = toCircles(seen, view, radiusOf);
  const circles = all.slice(0, size.mostCircles);
  const { scaleBar, legend, taken } = placeFurniture(
    view,
    circles,
    size.hasLegend ? radiusOf : undefined,
  );
  const { width, height } = view;
  const labels = placeLabels(circles, {
    width,
    height,
    size: size.labelSize,
    most: size.mostLabels,
    taken,
  });
  const boxes = [...taken, ...labels.map(({ box }) => box)];
  const labelOf = new Map(labels.map((label) => [label.circle, label]));
  return {
    size: size.name,
    view,
    outlines,
    circles: circles.map((circle) => ({ ...circle, label: labelOf.get(circle) })),
    dots: all
      .slice(size.mostCircles, size.mostCircles + size.mostDots)
      .map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`)
      .join(""),
    areaNames: placeAreaNames(view, projected, { boxes, circles }),
    scaleBar,
    legend,
  };
}

/** Steps back until a coast, a lake or a border says where in the world this is. */
function drawSurroundings(
  fitted: readonly MapPlace[],
  { frame, budget }: MapSize,
): DrawnGeography & { view: View } {
  let drawn: (DrawnGeography & { view: View }) | undefined;
  for (const times of stepsBack) {
    const view = fitView(fitted, { ...frame, nearest: frame.nearest * times });
    drawn = { view, ...drawGeography(view, budget) };
    if (view.isWorld || orients(drawn.projected, view)) break;
  }
  if (!drawn) throw new Error("A map needs at least one distance to be seen from.");
  return drawn;
}

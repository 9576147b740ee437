/** Places → everything a map shows, in pixels; PlaceMap.astro writes it down as SVG. */
import { type AreaName, placeAreaNames } from "./area-names.ts";
import { type Circle, type CircleScale, placesInView, toCircles, toRadius } from "./circles.ts";
import { type Label, placeLabels } from "./labels.ts";
import { type LegendAndScale, placeLegendAndScale } from "./legend-and-scale.ts";
import type { MapPlace } from "./map-place.ts";
import { type DrawnGeography, drawGeography, hasLandmark, type Outlines } from "./outlines.ts";
import { type Frame, fitView, type View } from "./projection.ts";
import { keepLatest } from "../shared/keep-latest.ts";

/** How large a map is and how much it says. */
export interface MapSize {
  name: "wide" | "narrow" | "panel" | "wider" | "front" | "small" | "locator";
  frame: Frame;
  circles: CircleScale;
  maxCircles: number;
  /** Places for which there is no circle become dots without a link; places beyond these are only listed. */
  maxDots: number;
  maxLabels: number;
  /** Characters that the outlines may take. */
  budget: number;
  hasLegend: boolean;
}

/** A circle with its label, if there was room for one. */
export interface LabelledCircle extends Circle {
  label: Label | undefined;
}

export interface MapDrawing extends Pick<LegendAndScale, "scaleBar" | "legend"> {
  size: MapSize["name"];
  view: View;
  outlines: Outlines;
  /** Most important first. */
  circles: LabelledCircle[];
  /** The `d` of a path of dots. */
  dots: string;
  areaNames: AreaName[];
  /** The frame of another map, as the `d` of a path. */
  frame?: string;
}

/** A map without a landmark is drawn from so many times farther away. */
const zoomSteps = [1, 1.8, 3.2, 6];
export const farthestZoom = Math.max(...zoomSteps);

/**
 * Draws a map.
 *
 * @param fitted - The places that must lie on it.
 * @param shown - All places to show where they lie on it, most important first.
 * @returns Nothing when there is no place to fit the map to.
 */
export function drawMap(
  fitted: readonly MapPlace[],
  shown: readonly MapPlace[],
  size: MapSize,
): MapDrawing | undefined {
  if (fitted.length === 0) return undefined;
  const { view, geography, outlines } = surroundingsOf(fitted, size);
  const places = placesInView(view, shown);
  const radiusOf = toRadius(places, view, size.circles);
  const all = toCircles(places, view, radiusOf);
  const circles = all.slice(0, size.maxCircles);
  const { scaleBar, legend, boxes } = placeLegendAndScale(
    view,
    circles,
    size.hasLegend ? radiusOf : undefined,
  );
  const labels = placeLabels(circles, {
    width: view.width,
    height: view.height,
    maxLabels: size.maxLabels,
    obstacles: boxes,
  });
  const labelOf = new Map(labels.map((label) => [label.circle, label]));
  const obstacles = { boxes: [...boxes, ...labels.map(({ box }) => box)], circles };
  return {
    size: size.name,
    view,
    outlines,
    circles: circles.map((circle) => ({ ...circle, label: labelOf.get(circle) })),
    dots: toDots(all.slice(size.maxCircles, size.maxCircles + size.maxDots)),
    areaNames: placeAreaNames(view, geography, obstacles),
    scaleBar,
    legend,
  };
}

type Surroundings = DrawnGeography & { view: View };

/** As many places are in the news again and again; each takes up to a hundred kilobytes. */
const mostKept = 200;
const keptSurroundings = keepLatest<Surroundings>(mostKept);

/** Articles about one town show the same part of the world, and so does the town's page. */
function surroundingsOf(fitted: readonly MapPlace[], size: MapSize): Surroundings {
  const points = fitted.map(({ longitude, latitude }) => [longitude, latitude]);
  return keptSurroundings([size.name, ...points].join(" "), () => drawSurroundings(fitted, size));
}

/** Goes farther away until a coast, a lake or a border says where in the world this is. */
function drawSurroundings(fitted: readonly MapPlace[], { frame, budget }: MapSize): Surroundings {
  let drawn: Surroundings | undefined;
  for (const times of zoomSteps) {
    const view = fitView(fitted, { ...frame, minKilometres: frame.minKilometres * times });
    drawn = { view, ...drawGeography(view, budget) };
    if (view.isWorld || hasLandmark(drawn.geography, view)) break;
  }
  if (!drawn) throw new Error("There is no distance to draw a map from.");
  return drawn;
}

/** Lines without length, which a round cap turns into dots. */
function toDots(circles: readonly Circle[]): string {
  return circles.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`).join("");
}

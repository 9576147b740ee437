/** The maps of the site: the map page's with its panels, the small one of the home page, locators. */
import { t } from "../../text/interface-language.ts";
import { type Circle, isInView } from "./circles.ts";
import { drawMap, farthestZoom, type LabelledCircle, type MapDrawing } from "./draw-map.ts";
import { chooseExtent, kilometresBetween } from "./extent.ts";
import type { MapPlace } from "./map-place.ts";
import { toTenth } from "./pixels.ts";
import { invertWith, type View } from "./projection.ts";
import type { Point } from "./trace.ts";
import { front, locator, narrow, panel, small, wide, wider } from "./sizes.ts";

export interface MapPanel {
  id: string;
  title: string;
  drawing: MapDrawing;
}

export interface PageMaps {
  /** The same map for two widths of screen. */
  wide: MapDrawing;
  narrow: MapDrawing;
  /** Parts of the map where places crowd, enlarged. */
  details: MapPanel[];
  /** The places that lie too far away for the map, and where the map lies. */
  far: MapPanel | undefined;
  /** Those places. */
  beyond: MapPlace[];
}

const maxDetails = 4;
/** A detail that is not so many times nearer than the map is not worth showing. */
const minEnlargement = 2;
/** How far from its middle a detail reaches, as a share of the map's width. */
const detailRadius = 0.055;
/** A locator shows few places beside its own: no more are looked at, however large the corpus. */
export const maxOthers = 300;

/**
 * Draws the maps of the map page.
 *
 * @param places - Those of the corpus, most mentioned first.
 * @returns Nothing without a place.
 */
export function drawPageMaps(places: readonly MapPlace[]): PageMaps | undefined {
  const { within } = chooseExtent(places);
  const main = drawMap(within, places, wide);
  const phone = drawMap(within, places, narrow);
  if (!main || !phone) return undefined;
  const beyond = places.filter((place) => !isInView(main.view, place));
  const drawing = beyond.length > 0 ? drawMap(places, beyond, wider) : undefined;
  const showsMore = drawing !== undefined && drawing.circles.length > 0;
  return {
    wide: main,
    narrow: phone,
    details: drawDetails(main, places),
    far: showsMore
      ? {
          id: "wider",
          title: t("The wider view; the frame is the map above"),
          drawing: { ...drawing, frame: drawFrame(main.view, drawing.view) },
        }
      : undefined,
    beyond,
  };
}

/**
 * Draws the map of the home page, which is read at a glance.
 *
 * @param places - Those of the corpus, most mentioned first.
 */
export function drawSmallMap(places: readonly MapPlace[]): MapDrawing | undefined {
  return drawMap(chooseExtent(places).within, places, small);
}

/** The same for a wide screen. */
export function drawFrontMap(places: readonly MapPlace[]): MapDrawing | undefined {
  return drawMap(chooseExtent(places).within, places, front);
}

/**
 * Draws a map of some places with the most mentioned of the others around them.
 *
 * @param ids - Of the places that a page is about.
 * @param places - Those of the corpus, most mentioned first.
 * @returns Nothing when none of the ids has a point.
 */
export function drawLocator(
  ids: ReadonlySet<string>,
  places: readonly MapPlace[],
): MapDrawing | undefined {
  const focus = places.filter(({ id }) => ids.has(id));
  const others = places.filter(({ id }) => !ids.has(id)).slice(0, maxOthers);
  return drawMap(chooseExtent(focus).within, [...focus, ...others], locator);
}

/** False for a place that is too far from another to be on the locator of that one, however far away that is drawn from. */
export function mayBeOnLocator(place: MapPlace, other: MapPlace): boolean {
  const widest = locator.frame.minKilometres * farthestZoom;
  return kilometresBetween(place, other) < widest;
}

/** Draws the frame of one view as a path on another. */
function drawFrame({ projection, width, height }: View, other: View): string {
  const steps = Array.from({ length: 12 }, (_, step) => step / 12);
  const edge: Point[] = [
    ...steps.map((step): Point => [step * width, 0]),
    ...steps.map((step): Point => [width, step * height]),
    ...steps.map((step): Point => [width - step * width, height]),
    ...steps.map((step): Point => [0, height - step * height]),
  ];
  const outline = edge.map((point) => other.project(invertWith(projection, point)));
  return `M${outline.map((point) => point.map(toTenth).join(" ")).join("L")}z`;
}

/** Draws enlarged parts of a map, the most crowded first, until no crowded circle is without one. */
function drawDetails(main: MapDrawing, places: readonly MapPlace[]): MapPanel[] {
  let crowded = main.circles.filter((circle) => isCrowded(circle, main.circles));
  const details: MapPanel[] = [];
  while (crowded.length > 0 && details.length < maxDetails) {
    const isNear = (middle: LabelledCircle) => (other: LabelledCircle) =>
      distanceBetween(middle, other) < detailRadius * main.view.width;
    const [densest] = crowded
      .map((middle) => ({ middle, number: crowded.filter(isNear(middle)).length }))
      .sort((a, b) => b.number - a.number);
    if (!densest) break;
    const isInDetail = isNear(densest.middle);
    const group = main.circles.filter(isInDetail).map(({ place }) => place);
    crowded = crowded.filter((circle) => !isInDetail(circle));
    const drawing = drawMap(group, places, panel);
    const [first] = group;
    if (!first || !drawing || !isWorthwhile(drawing, main)) continue;
    details.push({
      id: `around-${first.id}`,
      title: t("Around {name}", { name: first.name }),
      drawing,
    });
  }
  return details;
}

/** True without a label, or when another circle overlaps this one. */
function isCrowded(circle: LabelledCircle, all: readonly LabelledCircle[]): boolean {
  if (!circle.label) return true;
  return all.some(
    (other) =>
      other !== circle && distanceBetween(circle, other) < circle.radius + other.radius - 1,
  );
}

function isWorthwhile(detail: MapDrawing, main: MapDrawing): boolean {
  return (
    detail.circles.length > 1 &&
    detail.view.kilometresPerPixel * minEnlargement < main.view.kilometresPerPixel
  );
}

function distanceBetween(a: Circle, b: Circle): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The maps of the site: the map page's with its panels, the small one of the home page, locators. */
import { showsPoint } from "./circles.ts";
import { type LabelledCircle, drawMap, type MapDrawing } from "./draw-map.ts";
import { chooseExtent } from "./extent.ts";
import type { MapPlace } from "./map-place.ts";
import { toTenth } from "./pixels.ts";
import type { View } from "./projection.ts";
import { locator, narrow, panel, small, wide, wider } from "./sizes.ts";

export interface MapPanel {
  id: string;
  title: string;
  drawing: MapDrawing;
}

export interface PageMaps {
  /** The same map for two widths of screen. */
  wide: MapDrawing;
  narrow: MapDrawing;
  /** Where places crowd on the map, nearer. */
  details: MapPanel[];
  /** Where some places lie too far away for the map: those, and the map's frame. */
  far: MapPanel | undefined;
  /** Those places. */
  beyond: MapPlace[];
}

/** Details at most, and how much nearer than the map one must be to be worth it. */
const mostDetails = 5;
const worthwhile = 2;
/** How far places may lie apart to share a detail, as a share of the map's width. */
const detailReach = 0.055;

/** In: the places of the corpus, most mentioned first. Out: the maps of the map page; nothing without a place. */
export function drawPageMaps(places: readonly MapPlace[]): PageMaps | undefined {
  const { within } = chooseExtent(places);
  const main = drawMap(within, places, wide);
  const phone = drawMap(within, places, narrow);
  if (!main || !phone) return undefined;
  const beyond = places.filter((place) => !showsPoint(main.view, place));
  const far = beyond.length > 0 ? drawMap(places, beyond, wider) : undefined;
  return {
    wide: main,
    narrow: phone,
    details: drawDetails(main, places),
    far: far && {
      id: "wider",
      title: "The wider view; the frame is the map above",
      drawing: { ...far, frame: drawFrame(main.view, far.view) },
    },
    beyond,
  };
}

/** In: the places of the corpus, most mentioned first. Out: a map that is read in one look. */
export function drawSmallMap(places: readonly MapPlace[]): MapDrawing | undefined {
  return drawMap(chooseExtent(places).within, places, small);
}

/** A locator shows few others; that many of the most mentioned are looked at, however large the corpus. */
const mostOthers = 300;

/**
 * In: the ids of the places that a page is about, and all places of the corpus. Out: the surroundings
 * of the former, with the most mentioned of the others; nothing when none of them has a point.
 */
export function drawLocator(
  ids: ReadonlySet<string>,
  places: readonly MapPlace[],
): MapDrawing | undefined {
  const focus = places.filter(({ id }) => ids.has(id));
  const others = places.filter(({ id }) => !ids.has(id)).slice(0, mostOthers);
  return drawMap(chooseExtent(focus).within, [...focus, ...others], locator);
}

/** In: two views. Out: the frame of the first as a path on the second. */
function drawFrame({ outline }: View, { project }: View): string {
  return `M${outline.map((point) => project(point).map(toTenth).join(" ")).join("L")}z`;
}

function drawDetails(main: MapDrawing, places: readonly MapPlace[]): MapPanel[] {
  let crowded = main.circles.filter((circle) => isCrowded(circle, main.circles));
  const reach = detailReach * main.view.width;
  const details: MapPanel[] = [];
  while (crowded.length > 0 && details.length < mostDetails) {
    const near = (middle: LabelledCircle) => (other: LabelledCircle) =>
      distance(middle, other) < reach;
    const [densest] = crowded
      .map((middle) => ({ middle, number: crowded.filter(near(middle)).length }))
      .sort((a, b) => b.number - a.number);
    if (!densest) break;
    const group = main.circles.filter(near(densest.middle)).map(({ place }) => place);
    crowded = crowded.filter((circle) => !near(densest.middle)(circle));
    const drawing = drawMap(group, places, panel);
    const [first] = group;
    if (!first || !drawing || !isWorthwhile(drawing, main)) continue;
    details.push({ id: `around-${first.id}`, title: `Around ${first.name}`, drawing });
  }
  return details;
}

/** Without a label, or overlapping another circle. */
function isCrowded(circle: LabelledCircle, all: readonly LabelledCircle[]): boolean {
  if (!circle.label) return true;
  return all.some(
    (other) => other !== circle && distance(circle, other) < circle.radius + other.radius - 1,
  );
}

function isWorthwhile(detail: MapDrawing, main: MapDrawing): boolean {
  return (
    detail.circles.length > 1 &&
    detail.view.kilometresPerPixel * worthwhile < main.view.kilometresPerPixel
  );
}

function distance(a: LabelledCircle, b: LabelledCircle): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

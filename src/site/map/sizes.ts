/** The sizes that maps come in. Pixels are those of the drawing; the page may show it a little larger. */
import type { MapSize } from "./draw-map.ts";

/** The map page on a wide screen. */
export const wide: MapSize = {
  name: "wide",
  frame: { width: 960, shortest: 460, tallest: 640, aside: 120, above: 56, nearest: 320 },
  circles: { largest: 26, ofOne: 5 },
  mostCircles: 120,
  mostDots: 1500,
  mostLabels: 70,
  labelSize: 12.5,
  budget: 26_000,
  hasLegend: true,
};

/** The map page on a phone. */
export const narrow: MapSize = {
  name: "narrow",
  frame: { width: 350, shortest: 320, tallest: 460, aside: 46, above: 40, nearest: 260 },
  circles: { largest: 18, ofOne: 4.5 },
  mostCircles: 60,
  mostDots: 500,
  mostLabels: 24,
  labelSize: 12,
  budget: 8_000,
  hasLegend: true,
};

/** A part of the map where places crowd, or the wider surroundings of it. */
export const panel: MapSize = {
  name: "panel",
  frame: { width: 350, shortest: 260, tallest: 300, aside: 56, above: 36, nearest: 170 },
  circles: { largest: 18, ofOne: 4.5 },
  mostCircles: 24,
  mostDots: 150,
  mostLabels: 16,
  labelSize: 12,
  budget: 4_500,
  hasLegend: false,
};

/** All places at once, where some lie far from the rest. */
export const wider: MapSize = {
  ...panel,
  name: "wider",
  frame: { width: 400, shortest: 240, tallest: 340, aside: 64, above: 36, nearest: 1000 },
  circles: { largest: 9, ofOne: 3.5 },
  budget: 7_000,
};

/** The home page. */
export const small: MapSize = {
  name: "small",
  frame: { width: 300, shortest: 220, tallest: 270, aside: 44, above: 34, nearest: 300 },
  circles: { largest: 15, ofOne: 4 },
  mostCircles: 20,
  mostDots: 200,
  mostLabels: 7,
  labelSize: 11.5,
  budget: 4_500,
  hasLegend: false,
};

/** Beside a place or an article. */
export const locator: MapSize = {
  name: "locator",
  frame: { width: 272, shortest: 230, tallest: 250, aside: 58, above: 44, nearest: 420 },
  circles: { largest: 13, ofOne: 4.5 },
  mostCircles: 8,
  mostDots: 0,
  mostLabels: 4,
  labelSize: 11.5,
  budget: 2_600,
  hasLegend: false,
};

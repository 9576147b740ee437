/**
 * The sizes that maps come in. Pixels are those of the drawing; the page may show it a little larger. A circle with its
 * label is five elements or six: those of the map page's six maps leave room for its list (1,500 elements a page).
 */
import type { MapSize } from "./draw-map.ts";

/** The map page on a wide screen. */
export const wide: MapSize = {
  name: "wide",
  frame: { width: 1200, height: [520, 720], margin: [140, 64], minKilometres: 320 },
  circles: { maxRadius: 32, maxRadiusOfOne: 6 },
  maxCircles: 60,
  maxDots: 1500,
  maxLabels: 70,
  budget: 15_000,
  hasLegend: true,
};

/** The map page on a phone. */
export const narrow: MapSize = {
  name: "narrow",
  frame: { width: 320, height: [300, 440], margin: [46, 40], minKilometres: 260 },
  circles: { maxRadius: 18, maxRadiusOfOne: 4.5 },
  maxCircles: 30,
  maxDots: 500,
  maxLabels: 24,
  budget: 8_000,
  hasLegend: true,
};

/** A part of the map where places crowd, or the wider surroundings of it. */
export const panel: MapSize = {
  name: "panel",
  frame: { width: 350, height: [260, 300], margin: [56, 36], minKilometres: 170 },
  circles: { maxRadius: 18, maxRadiusOfOne: 4.5 },
  maxCircles: 12,
  maxDots: 150,
  maxLabels: 12,
  budget: 3_600,
  hasLegend: false,
};

/** All places at once, where some lie far from the rest. */
export const wider: MapSize = {
  ...panel,
  name: "wider",
  frame: { width: 384, height: [240, 340], margin: [64, 36], minKilometres: 1000 },
  circles: { maxRadius: 9, maxRadiusOfOne: 3.5 },
  budget: 7_000,
};

/** The home page, beside its title. */
export const front: MapSize = {
  name: "front",
  frame: { width: 490, height: [340, 360], margin: [70, 44], minKilometres: 400 },
  circles: { maxRadius: 20, maxRadiusOfOne: 4.5 },
  maxCircles: 36,
  maxDots: 300,
  maxLabels: 11,
  budget: 7_000,
  hasLegend: false,
};

/** The home page on a phone. */
export const small: MapSize = {
  name: "small",
  frame: { width: 320, height: [240, 290], margin: [44, 34], minKilometres: 300 },
  circles: { maxRadius: 15, maxRadiusOfOne: 4 },
  maxCircles: 20,
  maxDots: 200,
  maxLabels: 7,
  budget: 4_500,
  hasLegend: false,
};

/** Beside a place or an article. */
export const locator: MapSize = {
  name: "locator",
  frame: { width: 384, height: [250, 280], margin: [80, 44], minKilometres: 420 },
  circles: { maxRadius: 13.5, maxRadiusOfOne: 4.5 },
  maxCircles: 10,
  maxDots: 0,
  maxLabels: 7,
  budget: 1_900,
  hasLegend: false,
};

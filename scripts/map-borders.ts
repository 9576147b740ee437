/** What compile-map.ts draws otherwise than Natural Earth: the recognised owner, the disputed lines. */
import type { Point } from "../src/site/map/trace.ts";

type How = "solid" | "dashed" | "none";

/** In degrees. */
interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Where Crimea's outline lies, in degrees. */
export const crimea: Box = { west: 32, south: 44, east: 37, north: 46.5 };

/** The part of Morocco's outline in Natural Earth that is Western Sahara. */
export const southOfMorocco: Box = { west: -20, south: 18, east: -5, north: 27.667 };

/** Outlines that Natural Earth shows by who controls them → the state that the United Nations see there. */
export const recognisedAs: Record<string, string> = {
  "N. Cyprus": "Cyprus",
  "Cyprus U.N. Buffer Zone": "Cyprus",
  Dhekelia: "Cyprus",
  Akrotiri: "Cyprus",
  Somaliland: "Somalia",
  Baikonur: "Kazakhstan",
  "USNB Guantanamo Bay": "Cuba",
};

/** Lines that Natural Earth 4.1 does not have, hand-drawn to about 2 km. */
export const drawnByHand: readonly (readonly Point[])[] = [
  // Morocco and Western Sahara: the parallel of 27°40′.
  [
    [-8.667, 27.667],
    [-13.17, 27.667],
  ],
  // Syria and Israel: the line of before June 1967, west of the Golan.
  [
    [35.62, 33.25],
    [35.65, 33.2],
    [35.63, 33.05],
    [35.63, 32.9],
    [35.65, 32.8],
    [35.65, 32.69],
  ],
];

interface Rule {
  /** Both must be among the line's owners; one name alone means any neighbour. */
  between: readonly string[];
  /** Only this part of the line. */
  within?: Box;
  how: How;
}

/** The first rule that fits counts; a line with no rule is a recognised border. */
const rules: readonly Rule[] = [
  { between: ["Russia", "Ukraine"], within: crimea, how: "none" },
  { between: ["Morocco", "W. Sahara"], how: "none" },
  { between: ["Kazakhstan", "Baikonur"], how: "none" },
  { between: ["Cuba", "USNB Guantanamo Bay"], how: "none" },
  { between: ["Akrotiri"], how: "none" },
  { between: ["Cyprus", "Dhekelia"], how: "none" },
  { between: ["Kosovo", "Serbia"], how: "dashed" },
  { between: ["Somalia", "Somaliland"], how: "dashed" },
  { between: ["N. Cyprus"], how: "dashed" },
  { between: ["Cyprus U.N. Buffer Zone"], how: "dashed" },
  { between: ["Siachen Glacier"], how: "dashed" },
  { between: ["China", "Pakistan"], how: "dashed" },
  // The Line of Control in Kashmir.
  {
    between: ["India", "Pakistan"],
    within: { west: 73, south: 32.5, east: 78, north: 36 },
    how: "dashed",
  },
  // Aksai Chin; Arunachal Pradesh.
  {
    between: ["China", "India"],
    within: { west: 77, south: 32.3, east: 80.5, north: 36.5 },
    how: "dashed",
  },
  {
    between: ["China", "India"],
    within: { west: 91.4, south: 26, east: 98, north: 30 },
    how: "dashed",
  },
  { between: ["Israel", "Palestine"], how: "dashed" },
  { between: ["Israel", "Syria"], how: "dashed" },
  { between: ["North Korea", "South Korea"], how: "dashed" },
  { between: ["S. Sudan", "Sudan"], how: "dashed" },
  { between: ["Kenya", "S. Sudan"], how: "dashed" },
  // The Halaib Triangle.
  {
    between: ["Egypt", "Sudan"],
    within: { west: 33, south: 20, east: 38, north: 24 },
    how: "dashed",
  },
  // The Southern Patagonian Ice Field, where the line is not agreed.
  {
    between: ["Argentina", "Chile"],
    within: { west: -74.5, south: -50.3, east: -72.5, north: -49.2 },
    how: "dashed",
  },
];

/**
 * How a border is drawn at a point of it.
 *
 * @param names - the countries on both sides.
 */
export function lineBetween(names: readonly string[], point: Point): How {
  const rule = rules.find(
    ({ between, within }) =>
      between.every((name) => names.includes(name)) && (!within || isWithin(point, within)),
  );
  return rule?.how ?? "solid";
}

function isWithin([longitude, latitude]: Point, box: Box): boolean {
  return (
    longitude > box.west && longitude < box.east && latitude > box.south && latitude < box.north
  );
}

/** Natural Earth's short names → the name on the map; an empty one is not written. */
export const countryNames: Record<string, string> = {
  "Antigua and Barb.": "Antigua and Barbuda",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Br. Indian Ocean Ter.": "British Indian Ocean Territory",
  "Cayman Is.": "Cayman Islands",
  "Central African Rep.": "Central African Republic",
  "Cook Is.": "Cook Islands",
  "Côte d'Ivoire": "Côte d’Ivoire",
  "Dem. Rep. Congo": "DR Congo",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  "Faeroe Is.": "Faroe Islands",
  "Falkland Is.": "Falkland Islands (Malvinas)",
  "Fr. Polynesia": "French Polynesia",
  "Fr. S. Antarctic Lands": "French Southern Lands",
  "Heard I. and McDonald Is.": "Heard and McDonald Islands",
  Macedonia: "North Macedonia",
  "Marshall Is.": "Marshall Islands",
  "N. Mariana Is.": "Northern Mariana Islands",
  "Pitcairn Is.": "Pitcairn Islands",
  "S. Geo. and the Is.": "South Georgia",
  "S. Sudan": "South Sudan",
  "Siachen Glacier": "",
  "Solomon Is.": "Solomon Islands",
  "St. Kitts and Nevis": "Saint Kitts and Nevis",
  "St. Pierre and Miquelon": "Saint Pierre and Miquelon",
  "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
  "Turks and Caicos Is.": "Turks and Caicos Islands",
  Turkey: "Türkiye",
  "U.S. Minor Outlying Is.": "",
  "U.S. Virgin Is.": "US Virgin Islands",
  "United States of America": "United States",
  "W. Sahara": "Western Sahara",
  "Wallis and Futuna Is.": "Wallis and Futuna",
  eSwatini: "Eswatini",
};

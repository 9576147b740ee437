/** Real settlements for the tests of the map; counts of the first list are about those of the seeds. */
import type { MapPlace } from "../../../src/site/map/map-place.ts";

type Row = [
  name: string,
  countryName: string,
  latitude: number,
  longitude: number,
  mentions: number,
];

export const seedPlaces = toPlaces([
  ["Belgorod", "Russia", 50.61, 36.58, 35],
  ["Kherson", "Ukraine", 46.64, 32.61, 10],
  ["Kyiv", "Ukraine", 50.45, 30.52, 9],
  ["Bakhmut", "Ukraine", 48.59, 38.0, 7],
  ["Kharkiv", "Ukraine", 49.98, 36.25, 6],
  ["Zaporizhzhia", "Ukraine", 47.85, 35.12, 4],
  ["Mykolaiv", "Ukraine", 46.97, 32.0, 3],
  ["Nova Kakhovka", "Ukraine", 46.76, 33.37, 3],
  ["Moscow", "Russia", 55.75, 37.62, 2],
  ["Chernihiv", "Ukraine", 51.5, 31.29, 1],
  ["Feodosia", "Ukraine", 45.05, 35.38, 1],
  ["Gubkin", "Russia", 51.28, 37.55, 1],
  ["Stary Oskol", "Russia", 51.3, 37.84, 1],
  ["Vilnius", "Lithuania", 54.69, 25.28, 1],
]);

export const kenya = toPlaces([
  ["Nairobi", "Kenya", -1.28, 36.82, 40],
  ["Mombasa", "Kenya", -4.05, 39.66, 12],
  ["Kisumu", "Kenya", -0.1, 34.75, 8],
  ["Nakuru", "Kenya", -0.3, 36.07, 6],
  ["Eldoret", "Kenya", 0.52, 35.27, 5],
  ["Lodwar", "Kenya", 3.12, 35.6, 2],
  ["Garissa", "Kenya", -0.45, 39.65, 2],
  ["Lamu", "Kenya", -2.27, 40.9, 1],
  ["London", "United Kingdom", 51.51, -0.13, 1],
]);

export const chile = toPlaces([
  ["Santiago", "Chile", -33.45, -70.67, 30],
  ["Valparaíso", "Chile", -33.05, -71.61, 9],
  ["Viña del Mar", "Chile", -33.02, -71.55, 7],
  ["Concepción", "Chile", -36.83, -73.05, 6],
  ["Antofagasta", "Chile", -23.65, -70.4, 4],
  ["Arica", "Chile", -18.48, -70.32, 2],
  ["Puerto Montt", "Chile", -41.47, -72.94, 3],
  ["Punta Arenas", "Chile", -53.16, -70.91, 2],
]);

export const aysen = toPlaces([
  ["Coyhaique", "Chile", -45.57, -72.07, 12],
  ["Puerto Aysén", "Chile", -45.4, -72.69, 5],
  ["Cochrane", "Chile", -47.25, -72.57, 2],
  ["Puyuhuapi", "Chile", -44.32, -72.56, 1],
]);

export const wholeWorld = toPlaces([
  ["New York", "United States", 40.71, -74.0, 20],
  ["London", "United Kingdom", 51.51, -0.13, 18],
  ["Tokyo", "Japan", 35.68, 139.69, 12],
  ["Nairobi", "Kenya", -1.28, 36.82, 9],
  ["São Paulo", "Brazil", -23.55, -46.63, 8],
  ["Sydney", "Australia", -33.87, 151.21, 8],
  ["Mumbai", "India", 19.08, 72.88, 7],
  ["Beijing", "China", 39.9, 116.4, 7],
  ["Lagos", "Nigeria", 6.45, 3.39, 5],
  ["Mexico City", "Mexico", 19.43, -99.13, 4],
  ["Paris", "France", 48.86, 2.35, 4],
  ["Cairo", "Egypt", 30.04, 31.24, 3],
  ["Anchorage", "United States", 61.22, -149.9, 1],
  ["Ushuaia", "Argentina", -54.8, -68.3, 1],
]);

/** On both sides of the date line. */
export const pacific = toPlaces([
  ["Suva", "Fiji", -18.14, 178.44, 6],
  ["Labasa", "Fiji", -16.43, 179.37, 2],
  ["Nukuʻalofa", "Tonga", -21.14, -175.2, 4],
  ["Apia", "Samoa", -13.83, -171.77, 3],
]);

function toPlaces(rows: readonly Row[]): MapPlace[] {
  return rows.map(([name, countryName, latitude, longitude, mentions]) => ({
    id: name.toLowerCase().replaceAll(" ", "-"),
    name,
    kind: "city",
    countryName,
    latitude,
    longitude,
    mentions,
  }));
}

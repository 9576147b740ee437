/**
 * Where the places of a corpus lie, against a sample labelled by hand before the software's points were
 * looked at (`tests/labelled/points.json`): a point, or for a country its code.
 */
import { geoDistance } from "d3-geo";
import { readFileSync } from "node:fs";
import type { Corpus } from "../../src/corpus/read-corpus.ts";
import type { Place } from "../../src/record/record.ts";
import { overlap } from "./score.ts";

interface LabelledPoint {
  article: string;
  start: number;
  end: number;
  name: string;
  /** Latitude and longitude. */
  point?: [number, number];
  country?: string;
}

const earthRadius = 6371;
/** In kilometres, as geoparsers are measured: 100 miles. */
const far = 161;
/** The middle of a region or a sea is not sharp. */
const farInRegion = 400;
const wide: ReadonlySet<Place["kind"]> = new Set(["area", "continent", "country", "region", "sea"]);

/** Of the sample's names that have a point, those whose point is far off. */
export function countFarPoints({ articles, places }: Corpus): { right: number; all: number } {
  const labels: LabelledPoint[] = JSON.parse(readFileSync("tests/labelled/points.json", "utf8"));
  const byId = new Map(places.map((place) => [place.id, place]));
  const isFar = labels.flatMap((label) => {
    const article = articles.find(({ file }) => file === `${label.article}.txt`);
    const mention = article?.mentions.find((own) => own.kind === "place" && overlap(own, label));
    const place = mention && byId.get(mention.id);
    return place?.point ? [!isNear(place, label)] : [];
  });
  return { right: isFar.filter(Boolean).length, all: isFar.length };
}

function isNear({ kind, country, point }: Place, label: LabelledPoint): boolean {
  if (!label.point || !point) return country === label.country;
  const [latitude, longitude] = label.point;
  const angle = geoDistance([point.longitude, point.latitude], [longitude, latitude]);
  return angle * earthRadius <= (wide.has(kind) ? farInRegion : far);
}

/**
 * Lines on the globe → the pixels of a map of a region. It does what d3-geo does with its azimuthal equal-area
 * projection, in a fraction of the time: from vectors, which takes no angles, and with nothing to cut but the frame.
 */
import { clipLine, clipRing } from "./frame-clip.ts";
import type { Sides } from "./frame-edge.ts";
import { dot, midpoint, toVector, type Vector } from "./globe.ts";
import { signedArea } from "./plane.ts";
import type { Point } from "./trace.ts";

/** Where a region lies on the globe and on its map. */
export interface Region {
  middle: Point;
  /** Pixels of a radius of the globe. */
  scale: number;
  /** Where the middle is drawn, in pixels. */
  at: Point;
  sides: Sides;
  /** How far a drawn line may stray from a curve, in pixels. */
  precision: number;
}

/** Draws lines on a map, and clips them to its frame. A line may come back in pieces, and a ring, too. */
export interface Tracer {
  /** Closed and clockwise; fill together by the even-odd rule what comes back. */
  rings: (all: readonly (readonly Vector[])[]) => Point[][];
  lines: (all: readonly (readonly Vector[])[]) => Point[][];
}

/** Beyond the frame a line may stray from a curve by so much of its distance from the frame. */
const precisionOutside = 0.1;
/** A straight line across the globe of so many radii is cut so often at most. */
const mostCuts = 10;
/** Nothing is nearer to the opposite side of the globe than this; a point there could be drawn in any direction. */
const opposite = 1e-9;

/** Makes what draws lines on the map of a region. */
export function toRegionTracer(region: Region): Tracer {
  const draw = toCurves(region);
  return {
    rings: (all) =>
      all
        .map(draw)
        .flatMap((ring) => clipRing(ring, region.sides, isTurned(ring, region)))
        .filter((ring) => ring.length > 3),
    lines: (all) => all.flatMap((line) => clipLine(draw(line), region.sides)),
  };
}

/**
 * Whether a ring has the opposite side of the globe in it: what it surrounds on the map is then all else. Areas on the
 * map are those on the globe, and no ring has half of it.
 */
function isTurned(ring: readonly Point[], { scale }: Region): boolean {
  return signedArea(ring) < -Math.PI * scale ** 2;
}

/** Makes the function that draws a line on a region; curves are made of more points than the line has. */
function toCurves({ middle, scale, at, sides, precision }: Region) {
  const towards = toVector(middle);
  const longitude = (middle[0] * Math.PI) / 180;
  const east: Vector = [-Math.sin(longitude), Math.cos(longitude), 0];
  const north: Vector = [
    -towards[2] * east[1],
    towards[2] * east[0],
    towards[0] * east[1] - towards[1] * east[0],
  ];
  const outermost = Math.hypot(sides.right - sides.left, sides.bottom - sides.top) / 2;
  const project = (point: Vector): Point => {
    const size = scale * Math.sqrt(2 / Math.max(opposite, 1 + dot(point, towards)));
    return [at[0] + size * dot(point, east), at[1] - size * dot(point, north)];
  };
  /** The square of a length: shorter lines are straight enough, on this half of the globe. */
  const straight = (8 * precision) / scale;

  function addCurve(drawn: Point[], from: Step, to: Step, cuts: number): void {
    if (cuts === 0 || isStraight(from.vector, to.vector)) return;
    const vector = midpoint(from.vector, to.vector);
    const point = project(vector);
    const strayX = point[0] - (from.point[0] + to.point[0]) / 2;
    const strayY = point[1] - (from.point[1] + to.point[1]) / 2;
    const outside = Math.hypot(point[0] - at[0], point[1] - at[1]) - outermost;
    const allowed = Math.max(precision, precisionOutside * outside);
    if (strayX * strayX + strayY * strayY < allowed * allowed) return;
    const middleStep = { vector, point };
    addCurve(drawn, from, middleStep, cuts - 1);
    drawn.push(point);
    addCurve(drawn, middleStep, to, cuts - 1);
  }

  function isStraight(from: Vector, to: Vector): boolean {
    const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
    return x * x + y * y + z * z < straight && dot(from, towards) > 0;
  }

  return (line: readonly Vector[]): Point[] => {
    const drawn: Point[] = [];
    let before: Step | undefined;
    for (const vector of line) {
      const step = { vector, point: project(vector) };
      if (before) addCurve(drawn, before, step, mostCuts);
      drawn.push(step.point);
      before = step;
    }
    return drawn;
  };
}

interface Step {
  vector: Vector;
  point: Point;
}

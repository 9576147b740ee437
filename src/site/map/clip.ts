/** Lines and outlines → the part of them inside a box. Points are [x, y], in degrees or in pixels. */

export type Point = [number, number];

/** In degrees. For pixels, `north` is the larger y. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

type Axis = 0 | 1;
interface Edge {
  axis: Axis;
  at: number;
  /** 1 when the inside is above `at`, -1 when it is below. */
  side: 1 | -1;
}

/**
 * In: an outline, closed or not. Out: its part inside the box as one outline (Sutherland and
 * Hodgman): pieces may hang together along the edge of the box, so fill it, but do not stroke it.
 */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
  let clipped: readonly Point[] = ring;
  for (const edge of edgesOf(box)) clipped = clipAtEdge(clipped, edge);
  return [...clipped];
}

function edgesOf(box: Box): Edge[] {
  return [
    { axis: 0, at: box.west, side: 1 },
    { axis: 0, at: box.east, side: -1 },
    { axis: 1, at: box.south, side: 1 },
    { axis: 1, at: box.north, side: -1 },
  ];
}

function clipAtEdge(ring: readonly Point[], edge: Edge): Point[] {
  const clipped: Point[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && isInside(before, edge) !== isInside(point, edge))
      clipped.push(crossing(before, point, edge));
    if (isInside(point, edge)) clipped.push(point);
    before = point;
  }
  return clipped;
}

/** In: a line. Out: the pieces of it inside the box, in order. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  let pieces: Point[][] = [[...line]];
  for (const edge of edgesOf(box)) pieces = pieces.flatMap((piece) => cutAtEdge(piece, edge));
  return pieces;
}

function cutAtEdge(line: readonly Point[], edge: Edge): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  let before: Point | undefined;
  for (const point of line) {
    if (before && isInside(before, edge) !== isInside(point, edge))
      piece.push(crossing(before, point, edge));
    if (isInside(point, edge)) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
    before = point;
  }
  return [...pieces, piece].filter((one) => one.length > 1);
}

function isInside(point: Point, { axis, at, side }: Edge): boolean {
  return (point[axis] - at) * side >= 0;
}

function crossing(from: Point, to: Point, { axis, at }: Edge): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const across = axis === 0 ? 1 : 0;
  const value = from[across] + share * (to[across] - from[across]);
  return axis === 0 ? [at, value] : [value, at];
}

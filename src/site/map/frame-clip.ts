/** Lines and rings in pixels → what of them lies in a frame. */
import { cornersOf, joinAlong, type Sides } from "./frame-edge.ts";
import { isInside } from "./plane.ts";
import type { Point } from "./trace.ts";

/** Cuts a line at a frame; each piece has two points at least. */
export function clipLine(line: readonly Point[], sides: Sides): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] | undefined;
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1], line[at]];
    const part = from && to && clipStep(from, to, sides);
    if (!part) {
      piece = undefined;
      continue;
    }
    if (!piece || part[0] !== from) {
      piece = [part[0]];
      pieces.push(piece);
    }
    piece.push(part[1]);
    if (part[1] !== to) piece = undefined;
  }
  return pieces;
}

/**
 * Cuts a ring at a frame. What is left of it is closed along the frame.
 *
 * @param ring - Its last point is its first; what is inside of it is told by the even-odd rule.
 * @param isTurned - Whether it is the other way round, and what the ring surrounds lies outside.
 * @returns Closed rings.
 */
export function clipRing(ring: readonly Point[], sides: Sides, isTurned = false): Point[][] {
  const start = ring.findIndex((point) => !isWithin(point, sides));
  if (start < 0) return [[...ring]];
  const pieces = clipLine([...ring.slice(start), ...ring.slice(1, start + 1)], sides);
  const corners = cornersOf(sides);
  const [corner] = corners;
  const hasCorner = isInside(corner, [ring]) !== isTurned;
  if (pieces.length > 0) return joinAlong(pieces, sides, hasCorner);
  return hasCorner ? [[...corners, corner]] : [];
}

/** Cuts a straight line between two points; ends that lie in the frame stay the same objects. */
function clipStep(from: Point, to: Point, sides: Sides): [Point, Point] | undefined {
  const { left, top, right, bottom } = sides;
  const [x, y] = from;
  const [spanX, spanY] = [to[0] - x, to[1] - y];
  let [enter, leave] = [0, 1];
  const keepWithin = (span: number, room: number) => {
    if (span < 0) enter = Math.max(enter, room / span);
    else if (span > 0) leave = Math.min(leave, room / span);
    else if (room < 0) leave = -1;
  };
  keepWithin(-spanX, x - left);
  keepWithin(spanX, right - x);
  keepWithin(-spanY, y - top);
  keepWithin(spanY, bottom - y);
  if (enter > leave) return undefined;
  const at = (share: number): Point => [x + share * spanX, y + share * spanY];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}

function isWithin([x, y]: Point, { left, top, right, bottom }: Sides): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

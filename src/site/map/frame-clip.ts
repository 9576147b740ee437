/** Lines and rings in pixels → what of them lies in a frame. */
import { isInside } from "./plane.ts";
import type { Point } from "./trace.ts";

/** The sides of a frame, in pixels. */
export interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

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

/** Where a piece meets the frame. */
interface Meeting {
  piece: Point[];
  isEnd: boolean;
  place: number;
  isUsed: boolean;
}

/**
 * Goes on from the end of each piece along the frame to the next, where that is inside: between two places where the
 * ring meets the frame it is, between the second and a third it is not.
 */
function joinAlong(pieces: readonly Point[][], sides: Sides, hasCorner: boolean): Point[][] {
  const meetings = pieces
    .flatMap((piece): Meeting[] =>
      [false, true].map((isEnd) => {
        const place = placeOn(sides, piece.at(isEnd ? -1 : 0));
        return { piece, isEnd, place, isUsed: false };
      }),
    )
    .sort((a, b) => a.place - b.place);
  const otherEnd = new Map(
    meetings.map((one) => [
      one,
      meetings.find(({ piece, isEnd }) => piece === one.piece && isEnd !== one.isEnd),
    ]),
  );
  const along = joinNeighbours(
    hasCorner ? [...meetings.slice(1), ...meetings.slice(0, 1)] : meetings,
  );
  return meetings.flatMap((first) => {
    const ring: Point[] = [];
    let from: Meeting | undefined = first;
    while (from && !from.isUsed) {
      const to = otherEnd.get(from);
      from.isUsed = true;
      ring.push(...(from.isEnd ? from.piece.toReversed() : from.piece));
      if (!to) break;
      to.isUsed = true;
      const next = along.get(to);
      if (next) ring.push(...cornersOnWay(sides, to, next));
      from = next?.to;
    }
    return ring.length > 0 ? [[...ring, ...ring.slice(0, 1)]] : [];
  });
}

/** The way along the frame that is inside. */
interface Way {
  to: Meeting;
  isClockwise: boolean;
}

function joinNeighbours(meetings: readonly Meeting[]): Map<Meeting, Way> {
  const ways = new Map<Meeting, Way>();
  for (let at = 1; at < meetings.length; at += 2) {
    const [a, b] = [meetings[at - 1], meetings[at]];
    if (!a || !b) continue;
    ways.set(a, { to: b, isClockwise: true });
    ways.set(b, { to: a, isClockwise: false });
  }
  return ways;
}

function cornersOnWay(sides: Sides, from: Meeting, { to, isClockwise }: Way): Point[] {
  return isClockwise
    ? cornersBetween(sides, from.place, to.place)
    : cornersBetween(sides, to.place, from.place).reverse();
}

/** How far along the frame a point on it is, clockwise from the top left corner; each side counts for 1. */
function placeOn({ left, top, right, bottom }: Sides, [x, y]: Point = [left, top]): number {
  const [along, down] = [(x - left) / (right - left), (y - top) / (bottom - top)];
  const onSides = [
    { away: Math.abs(down), place: along },
    { away: Math.abs(1 - along), place: 1 + down },
    { away: Math.abs(1 - down), place: 3 - along },
    { away: Math.abs(along), place: 4 - down },
  ];
  return onSides.reduce((a, b) => (b.away < a.away ? b : a)).place;
}

function cornersBetween(sides: Sides, from: number, to: number): Point[] {
  const end = to < from ? to + 4 : to;
  const corners = cornersOf(sides);
  const passed: Point[] = [];
  for (let at = Math.floor(from) + 1; at < end; at += 1) {
    const corner = corners[at % 4];
    if (corner) passed.push(corner);
  }
  return passed;
}

/** Clockwise, from the top left. */
function cornersOf({ left, top, right, bottom }: Sides): [Point, Point, Point, Point] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

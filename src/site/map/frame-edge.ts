/** Pieces of a ring that end at a frame → rings that are closed along it. */
import { append } from "../../text/long-lists.ts";
import type { Point } from "./trace.ts";

/** The sides of a frame, in pixels. */
export interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a piece meets the frame. */
interface Meeting {
  piece: Point[];
  isEnd: boolean;
  place: number;
  isUsed: boolean;
}

/**
 * Makes rings of the pieces that a frame has cut from one, by the even-odd rule: along the frame, what lies between two
 * places where the ring meets it is inside, what lies between the second and a third is not.
 *
 * @param hasCorner - Whether the top left corner of the frame is inside the ring.
 */
export function joinAlong(pieces: readonly Point[][], sides: Sides, hasCorner: boolean): Point[][] {
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
      append(ring, from.isEnd ? from.piece.toReversed() : from.piece);
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
export function cornersOf({ left, top, right, bottom }: Sides): [Point, Point, Point, Point] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

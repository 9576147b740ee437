/** Vectors of length 1 → groups of those that point the same way (spherical k-means). */

export type Vector = Float32Array;

const rounds = 20;

/** The number of the group of each vector, from 0. The same vectors give the same groups. */
export function clusterVectors(points: readonly Vector[], groups: number): number[] {
  // Words come in order of frequency: every n-th is a start as good as a random one.
  const step = Math.max(1, Math.floor(points.length / groups));
  let centres = Array.from({ length: groups }, (_, k) => points[k * step] ?? points[0]);
  let groupOf: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    groupOf = points.map((point) => findNearest(point, centres));
    centres = findCentres(points, groupOf, centres);
  }
  return groupOf;
}

function findNearest(point: Vector, centres: readonly (Vector | undefined)[]): number {
  let nearest = 0;
  let best = -Infinity;
  centres.forEach((centre, k) => {
    if (!centre) return;
    let product = 0;
    for (let i = 0; i < point.length; i += 1)
      product += (point[i] as number) * (centre[i] as number);
    if (product <= best) return;
    best = product;
    nearest = k;
  });
  return nearest;
}

/** A group that lost all its members keeps its centre. */
function findCentres(
  points: readonly Vector[],
  groupOf: readonly number[],
  before: readonly (Vector | undefined)[],
): (Vector | undefined)[] {
  const sums = before.map((centre) => centre && new Float32Array(centre.length));
  points.forEach((point, p) => {
    const sum = sums[groupOf[p] ?? 0];
    point.forEach((value, i) => {
      if (sum) sum[i] = (sum[i] as number) + value;
    });
  });
  return sums.map((sum, k) => {
    const length = sum ? Math.hypot(...sum) : 0;
    return length === 0 ? before[k] : sum?.map((value) => value / length);
  });
}

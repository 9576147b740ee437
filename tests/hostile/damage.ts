/** What a disk, a network or a program does to any file, in ten ways. */
import { makeRandom } from "./random.ts";

type Damage = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];

/** In the order of the columns of `outcomes.ts`. */
export const damages: Record<string, Damage> = {
  "nothing left": () => new Uint8Array(),
  "one byte": (bytes) => bytes.slice(0, 1),
  "a tenth": (bytes) => bytes.slice(0, bytes.length / 10),
  half: (bytes) => bytes.slice(0, bytes.length / 2),
  "all but ten bytes": (bytes) => bytes.slice(0, -10),
  "zeros in the middle": (bytes) => bytes.slice().fill(0, bytes.length / 3, (bytes.length * 2) / 3),
  "noise behind the head": (bytes) => {
    const random = makeRandom(16);
    return bytes.map((byte, index) => (index < 64 ? byte : random(256)));
  },
  "the head of a picture": (bytes) => {
    const damaged = bytes.slice();
    damaged.set(png.slice(0, damaged.length));
    return damaged;
  },
  twice: (bytes) => Uint8Array.from([...bytes, ...bytes]),
  "one byte in fifty changed": (bytes) => {
    const random = makeRandom(61);
    return bytes.map((byte) => (random(50) === 0 ? random(256) : byte));
  },
};

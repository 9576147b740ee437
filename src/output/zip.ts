/**
 * Files → a zip archive, the same bytes every time: no clock, no owner, one time for all files. Written
 * as it grows, with the fields for more than 65,535 files and 4 GB where they are needed.
 */
import { deflateSync } from "fflate";

/** What takes the archive's bytes, in order. */
type Write = (bytes: Uint8Array) => void;

interface Entry {
  name: Uint8Array;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

export interface ZipWriter {
  /** In: a path in plain ASCII, `/` as separator, and the file's bytes. */
  add: (path: string, content: Uint8Array) => void;
  /** Writes the directory; nothing can be added after it. */
  end: () => void;
}

/** Already packed, or nothing to pack. */
const isAsSmallAsItGets = (path: string, content: Uint8Array) =>
  content.length === 0 || /\.(?:woff2|png|zip)$/.test(path);
const [stored, deflated] = [0, 8];
/** 1 January 1980, the first day a zip can name. */
const [noTime, firstDay] = [0, 0x21];
const unix = 3 << 8;
/** A plain file, to be read by all and written by its owner. */
const permissions = 0o100644 * 2 ** 16;
const [most16, most32] = [0xffff, 0xffffffff];

/** In: what takes the bytes. Out: what takes the files. */
export function zipTo(write: Write): ZipWriter {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let written = 0;
  const put = (bytes: Uint8Array) => {
    write(bytes);
    written += bytes.length;
  };
  return {
    add(path, content) {
      checkName(path, names);
      const packed = isAsSmallAsItGets(path, content)
        ? content
        : deflateSync(content, { level: 6 });
      const method = packed === content ? stored : deflated;
      const entry = {
        name: new TextEncoder().encode(path),
        method,
        crc: crc32(content),
        packed: packed.length,
        unpacked: content.length,
        offset: written,
      };
      entries.push(entry);
      put(localHeader(entry));
      put(packed);
    },
    end() {
      const start = written;
      for (const entry of entries) put(directoryEntry(entry));
      put(directoryEnd(entries.length, start, written - start));
    },
  };
}

/** Every system and every tool agrees on plain ASCII; and some disks on the case of letters, some not. */
function checkName(path: string, names: Set<string>): void {
  if (!/^[\x21-\x7e]+$/.test(path))
    throw new Error(`Expected a name in plain ASCII without spaces, found "${path}".`);
  const key = path.toLowerCase();
  if (names.has(key)) throw new Error(`Two files are called "${path}", if capitals do not count.`);
  names.add(key);
}

function localHeader(entry: Entry): Uint8Array {
  return join([fields([4, 0x04034b50], [2, 20], ...common(entry), [2, 0]), entry.name]);
}

function directoryEntry(entry: Entry): Uint8Array {
  const isFar = entry.offset >= most32;
  const far = isFar ? fields([2, 1], [2, 8], [8, entry.offset]) : new Uint8Array();
  const head = fields(
    [4, 0x02014b50],
    [2, unix | 45],
    [2, isFar ? 45 : 20],
    ...common(entry),
    [2, far.length],
    [2, 0], // comment
    [2, 0], // disk
    [2, 0], // text or not
    [4, permissions],
    [4, isFar ? most32 : entry.offset],
  );
  return join([head, entry.name, far]);
}

/** What a file's header and its line in the directory share. */
function common({ method, crc, packed, unpacked, name }: Entry): Field[] {
  return [
    [2, 0], // flags
    [2, method],
    [2, noTime],
    [2, firstDay],
    [4, crc],
    [4, packed],
    [4, unpacked],
    [2, name.length],
  ];
}

function directoryEnd(count: number, start: number, length: number): Uint8Array {
  const isLarge = count >= most16 || start >= most32 || length >= most32;
  const large = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, unix | 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, start],
    [4, 0x07064b50], // where the fields above begin
    [4, 0],
    [8, start + length],
    [4, 1],
  );
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, most16)],
    [2, Math.min(count, most16)],
    [4, Math.min(length, most32)],
    [4, Math.min(start, most32)],
    [2, 0],
  );
  return isLarge ? join([large, end]) : end;
}

type Field = [bytes: 2 | 4 | 8, value: number];

/** Numbers, the lowest byte first. */
function fields(...parts: Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(parts.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of parts) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function join(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(content: Uint8Array): number {
  let crc = most32;
  for (const byte of content) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ most32) >>> 0;
}

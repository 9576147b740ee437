/** Words → an id that is the same on every machine: a UUID of version 8 (RFC 9562), made of their hash. */

const offsetBasis = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;
const encoder = new TextEncoder();

/** "The file\narticles/a.html" → "urn:uuid:…", from 128 bits of FNV-1a. */
export function toUuid(words: string): string {
  let hash = offsetBasis;
  for (const byte of encoder.encode(words)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
  }
  const hex = hash.toString(16).padStart(32, "0");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Dates in workbooks are numbers: which numbers are dates, and which days they are. No time zone has a say. */
import { readXml } from "../archive/xml.ts";

/** The numbers of the styles of cells whose numbers are shown as dates. */
export function readDateStyles(bytes: Uint8Array | undefined): Set<string> {
  const styles = new Set<string>();
  if (!bytes) return styles;
  const formats = new Map<string, string>();
  let isCells = false;
  let index = 0;
  readXml(bytes, {
    open(element, { numFmtId = "", formatCode = "" }) {
      if (element === "numFmt") formats.set(numFmtId, formatCode);
      if (element === "cellXfs") isCells = true;
      if (element !== "xf" || !isCells) return;
      if (isDateFormat(Number(numFmtId), formats.get(numFmtId))) styles.add(String(index));
      index += 1;
    },
    close(element) {
      if (element === "cellXfs") isCells = false;
    },
  });
  return styles;
}

/** Built-in formats for days, and what a person made of the letters of days and years. */
function isDateFormat(id: number, code = ""): boolean {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return true;
  const signs = code.slice(0, longestCode).replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dy]/i.test(signs) && !/[#0?]/.test(signs);
}

/** Excel takes no longer format. */
const longestCode = 255;

/** @example 38411 → "2005-02-28", 38411.59 → "2005-02-28 14:09" */
export function formatSerial(serial: number, startsIn1904: boolean): string {
  const days = startsIn1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = new Date(Math.round((days - 25_569) * 86_400) * 1000);
  if (Number.isNaN(time.getTime())) return String(serial);
  const [day = "", clock = ""] = time.toISOString().split("T");
  return clock.startsWith("00:00") ? day : `${day} ${clock.slice(0, 5)}`;
}

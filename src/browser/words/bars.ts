/** Bars, drawn without styles: the policy of the site allows none inside a page. */

const namespace = "http://www.w3.org/2000/svg";

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const created = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  return created;
}

/** A bar across; the number stands beside it. @param share from 0 to 1 */
export function toBar(share: number): SVGElement {
  const bar = svg("svg", {
    ...{ class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
  });
  if (share > 0) bar.append(svg("rect", { width: Math.max(1, 100 * share), height: 10 }));
  return bar;
}

const height = 100;
/** Each period is so wide, of which the bar takes most. */
const step = 10;
const gap = 1;

/**
 * Bars side by side, one for each period.
 *
 * @param values one for each period
 * @param largest what is as high as the drawing
 */
export function toColumns(values: readonly number[], largest: number, label: string): SVGElement {
  const width = Math.max(1, values.length) * step;
  const drawing = svg("svg", {
    ...{ class: "words-chart", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" },
    ...{ role: "img", "aria-label": label },
  });
  for (const [place, value] of values.entries()) {
    if (value === 0) continue;
    const size = Math.max(1, (height * value) / largest);
    const x = place * step + gap;
    drawing.append(svg("rect", { x, y: height - size, width: step - 2 * gap, height: size }));
  }
  return drawing;
}

/** Measures a page as it is laid out: sizes of text, where the headline begins, what is too small to press. Runs in the page. */

export interface Measures {
  /** "15px 600", each pair of size and weight once. */
  textSizes: string[];
  /** Pixels from the left edge of the window. */
  headlineLeft: number;
  /** Links and controls that are under 24 pixels and too near to another one (WCAG 2.5.8). */
  smallTargets: string[];
}

export function measurePage(): Measures {
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest(".hidden-label, .skip");

  const textSizes = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const isPrinted = element && !element.closest("title, option, script, style");
    if (!isPrinted || !texts.currentNode.textContent?.trim() || !isShown(element)) continue;
    const { fontSize, fontWeight } = getComputedStyle(element);
    textSizes.add(`${fontSize} ${fontWeight}`);
  }

  const targets = [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((element) => isShown(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1);
  // A link within a sentence may be as high as its line.
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === "inline" &&
    !(element instanceof SVGElement) &&
    element.parentElement?.textContent?.trim() !== element.textContent?.trim();
  const smallTargets = targets.filter(({ element, box }) => {
    if ((box.width >= 23.5 && box.height >= 23.5) || isInSentence(element)) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return targets.some((other) => {
      if (other.element.contains(element) || element.contains(other.element)) return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    });
  });

  const headline = document.createRange();
  headline.selectNodeContents(document.querySelector("h1") ?? document.body);
  return {
    textSizes: [...textSizes].sort(),
    headlineLeft: Math.round(headline.getBoundingClientRect().left),
    smallTargets: smallTargets.map(({ element }) => element.outerHTML.slice(0, 120)),
  };
}

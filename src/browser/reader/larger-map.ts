/** The large map on a small screen: its middle is seen first. Without a script its left edge is. */
export function startLargerMap(): void {
  const box = document.querySelector<HTMLInputElement>(".map-larger input");
  const map = document.querySelector(".map-for-wide");
  box?.addEventListener("change", () => {
    if (map) map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2;
  });
}

/*
 * Stands inside 404.html, which is shown at any depth and so can load no file. The address that was asked
 * for tells where the site begins, if one of its folders is in it, and for which words to search.
 */
const { pathname } = window.location;
const folders =
  /^.*\/(?=(?:articles|places|people|organisations|compare|collections|pages|data)\/)/;
const guess = document.querySelector(".guess");
const start = folders.exec(pathname)?.[0] ?? guess?.getAttribute("data-start") ?? "./";
const words = readWords(pathname.split("/").filter(Boolean).at(-1) ?? "");

for (const link of document.querySelectorAll("[data-home]"))
  link.setAttribute("href", `${start}index.html`);
const search = guess?.querySelector("a");
if (guess && search && words !== "" && words !== "index") {
  search.setAttribute("href", `${start}search.html#${new URLSearchParams({ q: words })}`);
  search.textContent = (search.getAttribute("data-words") ?? "{words}").replace(
    "{words}",
    () => words,
  );
  guess.removeAttribute("hidden");
}

/**
 * "russians-flee-border-town.html" → "russians flee border town"
 *
 * @param {string} name
 */
function readWords(name) {
  let decoded = name;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    // A damaged address: its letters as they are.
  }
  const parts = decoded.replace(/\.[a-z]+$/i, "").split(/[^\p{L}\p{M}\p{N}]+/u);
  return parts.filter(Boolean).slice(0, 8).join(" ");
}

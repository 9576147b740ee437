/** Entry of every page but search.html: the box in the header suggests, and leads to the search page. */
import { suggestIn } from "./suggestions.ts";

const form = document.querySelector<HTMLFormElement>("form.search-box");
if (form) {
  const { input } = suggestIn(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams({ q: input.value });
    location.href = `${form.action}#${query.toString()}`;
  });
}

/** Entry of every page but search.html: the box suggests and leads to the search page; hits opened from there are marked. */
import { startHits } from "./hits.ts";
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

void startHits();

/** On the search page: keeping the search that is shown, under a name. */
import { readFragment } from "../../search/query/search-state.ts";
import { findArticles } from "./found-articles.ts";
import { add, announce, element, t } from "./shared-desk.ts";

export function startKeepSearch(): void {
  const foot = document.querySelector(".search-foot");
  if (!foot) return;
  const button = element("button", { type: "button", class: "search-copy" }, t("Keep this search"));
  const name = element("input", {
    id: "search-name",
    required: true,
    maxlength: "200",
    dir: "auto",
  });
  const form = element(
    "form",
    { class: "keep-search", hidden: true },
    element("label", { for: "search-name" }, t("Under the name")),
    name,
    element("button", { type: "submit" }, t("Keep")),
  );
  button.addEventListener("click", () => {
    form.hidden = !form.hidden;
    name.value = readFragment(location.hash).query || t("Search");
    if (!form.hidden) name.select();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.hidden = true;
    button.focus();
    void keep(name.value);
  });
  foot.append(button, form);
}

/** What is found now is seen: later only what is new is counted. */
async function keep(name: string): Promise<void> {
  const query = location.hash.replace(/^#/, "");
  const found = await findArticles(query).catch(() => undefined);
  if (found) add("searches", { name, query, seen: found.join("") }, t("Search kept on the desk"));
  else announce(t("The search could not be kept: its files did not arrive."));
}

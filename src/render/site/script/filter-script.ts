/**
 * Hides the inquiries that do not match the words and choices, and says how many are left. It works on what is
 * on the page, and asks nobody. It is a constant, since the page's policy names it by its digest.
 */
export const filterScript = `
(() => {
  const byId = (id) => document.getElementById(id);
  const [words, committee, state, shown, none] = ["words", "committee", "state", "shown", "none"].map(byId);
  const items = [...byId("inquiries").children];
  const plain = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
  const texts = new Map(items.map((item) => [item, plain(item.querySelector(".what").textContent)]));
  const all = shown.textContent;
  const fits = (item) =>
    (committee.value === "" || item.dataset.committee === committee.value) &&
    (state.value === "" || item.dataset.state === state.value) &&
    plain(words.value).split(/\\s+/u).every((word) => texts.get(item).includes(word));
  const filter = () => {
    for (const item of items) item.hidden = !fits(item);
    const left = items.filter((item) => !item.hidden).length;
    const told = left === items.length ? all : left + " of " + all;
    if (shown.textContent !== told) shown.textContent = told;
    none.hidden = left > 0;
  };
  for (const control of [words, committee, state]) control.addEventListener("input", filter);
  byId("filter").hidden = false;
  filter();
})();
`;

import { fill, h, icon } from "../dom.ts";
import { nameOf, type Page, type View } from "../page.ts";
import type { Change, Deed } from "../server/stream.ts";
import { columnNamed, textAt } from "../sheet/tab.ts";
import { addTotals, deedWords, noTotals, type Totals } from "./deed-words.ts";
import { dateWords, timeWords } from "./words.ts";

const mostShown = 200;

/** Tells live what the automation did and who edited, and before that what the sheet's own records hold. */
export function createActivityView(page: Page): View {
  const live = h("ol", { class: "deeds", "aria-label": "Since the page was served" });
  const earlier = h("ol", { class: "deeds", "aria-label": "From the records of the sheet" });
  const totals = h("dl", { class: "totals" });
  const element = h(
    "section",
    { class: "view activity", id: "view-activity", "aria-labelledby": "activity-title" },
    h("header", {}, h("h2", { id: "activity-title" }, "Activity"), totals),
    live,
    h("h3", {}, "Earlier, from the records of the sheet"),
    earlier,
  );
  let sum = noTotals;
  const add = (item: HTMLElement) => {
    live.querySelector(".none")?.remove();
    live.prepend(item);
    while (live.children.length > mostShown) live.lastElementChild?.remove();
  };
  showTotals(totals, sum);
  fill(
    live,
    h("li", { class: "none quiet" }, "Nothing yet. Edit a cell: the checks run as soon as you pause."),
  );
  page.stream.listen({
    onDeed: (deed) => {
      sum = addTotals(sum, deed);
      showTotals(totals, sum);
      add(deedElement(page, deed));
    },
    onChange: (change) => noteEdit(page, change, add),
  });
  return { element, onShow: () => void showRecords(page, earlier) };
}

function showTotals(host: HTMLElement, { reads, writes, versions, messages, files }: Totals): void {
  const figures = {
    Reads: reads,
    Writes: writes,
    Versions: versions,
    Messages: messages,
    "Files published": files,
  };
  fill(
    host,
    ...Object.entries(figures).map(([name, value]) =>
      h("div", {}, h("dt", {}, name), h("dd", {}, String(value))),
    ),
  );
}

function deedElement(page: Page, deed: Deed): HTMLElement {
  const { title, lines, failed } = deedWords(deed);
  const by = deed.by.includes("@") ? `for ${nameOf(page, deed.by)}` : `by the ${deed.by.toLowerCase()}`;
  return h(
    "li",
    { class: failed ? "deed failed" : `deed ${deed.kind}` },
    h(
      "div",
      { class: "line" },
      h("strong", {}, title),
      h("span", { class: "quiet" }, `${dateWords(deed.at)}, ${timeWords(deed.at)}, ${by}`),
    ),
    h("ul", {}, ...lines.map((line) => h("li", {}, line))),
    planElement(deed),
  );
}

function planElement({ request, result }: Deed): HTMLElement {
  const plan = h("details", {}, h("summary", {}, "The plan as data"));
  plan.addEventListener(
    "toggle",
    () => plan.append(h("pre", { tabindex: "0" }, JSON.stringify({ request, result }, null, 2))),
    { once: true },
  );
  return plan;
}

/** One line for all the edits that one person makes in one go. */
function noteEdit(page: Page, { file, kind, caller, time }: Change, add: (item: HTMLElement) => void): void {
  if (file !== page.settings.spreadsheetId || !kind.startsWith("sheets.") || caller === page.settings.account)
    return;
  const last = document.querySelector<HTMLElement>(".activity .deeds > li:first-child");
  if (last?.dataset.by === caller) {
    const times = Number(last.dataset.times) + 1;
    last.dataset.times = String(times);
    last.querySelector("strong")?.replaceChildren(`${nameOf(page, caller)} edited the sheet, ${times} times`);
    return;
  }
  const title = h("strong", {}, `${nameOf(page, caller)} edited the sheet`);
  const when = h("span", { class: "quiet" }, `${dateWords(time)}, ${timeWords(time)}`);
  add(
    h(
      "li",
      { class: "deed edit", "data-by": caller, "data-times": "1" },
      h("div", { class: "line" }, title, when),
    ),
  );
}

async function showRecords(page: Page, host: HTMLElement): Promise<void> {
  await page.book.watch("Version control", "Reminders", "Published");
  const rows = [
    ...recordsOf(page, "Version control", ["Version No.", "Changes", "Name of response author", "Date"]),
    ...recordsOf(page, "Reminders", ["Kind", "About", "To", "Sent"]),
    ...recordsOf(page, "Published", ["Version", "Address", "Digest", "At"]),
  ];
  const sorted = rows.toSorted((one, other) => other.sorts.localeCompare(one.sorts));
  fill(host, ...sorted.map(({ item }) => item));
  if (sorted.length === 0)
    fill(host, h("li", { class: "none quiet" }, icon("activity"), "The records are empty."));
}

function recordsOf(page: Page, title: string, headers: readonly [string, string, string, string]) {
  const tab = page.book.tab(title);
  if (!tab) return [];
  const columns = headers.map((header) => columnNamed(tab, header));
  return [...tab.rows.keys().drop(1)].flatMap((row) => {
    const [what = "", about = "", who = "", when = ""] = columns.map((column) =>
      textAt(tab, { row, column }),
    );
    if (what === "" || when === "") return [];
    const time = Date.parse(when.length > 16 ? when : when.replace(" ", "T"));
    const sorts = Number.isNaN(time) ? "" : new Date(time).toISOString();
    const names =
      title === "Version control"
        ? `Stamped ${what}`
        : title === "Published"
          ? `Published ${what}`
          : `Reminder: ${what}`;
    const line = h("div", { class: "line" }, h("strong", {}, names), h("span", { class: "quiet" }, when));
    const lines = [
      title === "Reminders"
        ? `To ${who}, about ${about}`
        : `${about}${title === "Version control" ? `. By ${who}.` : ""}`,
    ];
    return [
      {
        sorts,
        item: h("li", { class: "deed record" }, line, h("ul", {}, ...lines.map((each) => h("li", {}, each)))),
      },
    ];
  });
}

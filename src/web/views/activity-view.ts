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
    { class: "view activity", id: "view-activity", "aria-labelledby": "activity-title", tabindex: "0" },
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
  await page.book.watch(...Object.keys(recordWords));
  const rows = Object.keys(recordWords).flatMap((title) => recordsOf(page, title));
  const sorted = rows.toSorted((one, other) => other.time - one.time);
  fill(host, ...sorted.map(({ item }) => item));
  if (sorted.length === 0)
    fill(host, h("li", { class: "none quiet" }, icon("activity"), "The records are empty."));
}

type RecordWords = (
  cells: readonly string[],
  page: Page,
) => { readonly title: string; readonly line: string };

const recordWords: Readonly<
  Record<string, { readonly headers: readonly string[]; readonly words: RecordWords }>
> = {
  "Version control": {
    headers: ["Date", "Version No.", "Changes", "Name of response author"],
    words: ([number, changes, author]) => ({ title: `Stamped ${number}`, line: `${changes}. By ${author}.` }),
  },
  Reminders: {
    headers: ["Sent", "Kind", "To", "About"],
    words: ([kind, to = "", about], page) => {
      const whom = nameOf(page, to);
      return { title: `Reminder: ${kind}`, line: about === "" ? `To ${whom}` : `To ${whom}, about ${about}` };
    },
  },
  Published: {
    headers: ["At", "Version", "Address"],
    words: ([version, address = ""]) => ({ title: `Published ${version}`, line: address }),
  },
};

function recordsOf(page: Page, title: string) {
  const tab = page.book.tab(title);
  const { headers, words } = recordWords[title] ?? {};
  if (!tab || !headers || !words) return [];
  const columns = headers.map((header) => columnNamed(tab, header));
  return [...tab.rows.keys().drop(1)].flatMap((row) => {
    const [when = "", ...cells] = columns.map((column) => textAt(tab, { row, column }));
    // the ledgers write "2018-07-30 09:00", Version control "10 July 2018"
    const time = Date.parse(/^\d{4}-/u.test(when) ? `${when.replace(" ", "T")}Z` : `${when} UTC`);
    if (Number.isNaN(time)) return [];
    const { title: says, line } = words(cells, page);
    const head = h(
      "div",
      { class: "line" },
      h("strong", {}, says),
      h("span", { class: "quiet" }, recordTime(when, time)),
    );
    return [{ time, item: h("li", { class: "deed record" }, head, h("ul", {}, h("li", {}, line))) }];
  });
}

function recordTime(when: string, time: number): string {
  const [day, hour] = [dateWords(new Date(time).toISOString()), when.split(" ")[1]];
  return /^\d{4}-/u.test(when) && hour !== undefined ? `${day}, ${hour}` : day;
}

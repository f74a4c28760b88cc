import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { serveWebFiles } from "../../src/cli/local/page/web-files.ts";
import { startBrowser } from "../../tests/render/mail/browser.ts";
import { type Measured, median, type Row } from "../row.ts";

const rows = 500;
const columns = 13;
const runs = 7;
const sentence =
  "Officers will try out one workshop in December, and decide on more when it has been evaluated. ";

/** From nothing to the first frame that shows 500 rows of long text, beside a table of the same text and no more. */
export const gridPaint: Row = {
  id: "grid-paint",
  heading: "emulator",
  name: `local page: first paint of ${rows} rows of long text`,
  against: "a bare HTML table of the same text",
  measure: () => inBrowser((page) => page.evaluate<Pair>(`measure.paint()`)),
};

/** From a key to the frame that shows it in an editor over 500 rows, beside a text field over the bare table. */
export const gridKeystroke: Row = {
  id: "grid-key",
  heading: "emulator",
  name: `local page: a keystroke's echo over ${rows} rows`,
  against: "a text field over a bare HTML table of the same text",
  measure: () => inBrowser((page) => page.evaluate<Pair>(`measure.keystroke()`)),
};

type Pair = { readonly ours: number; readonly theirs: number };

/** Takes turns at ours and theirs in one browser, each in a document of its own. */
async function inBrowser(take: (page: Page) => Promise<Pair>): Promise<Measured> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/bench") response.writeHead(200, { "content-type": "text/html" }).end(benchPage);
    else void serveWebFiles({ request, response, path, query: new URLSearchParams() });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await startBrowser();
  const pairs: Pair[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/bench`);
    await page.waitForFunction("globalThis.measure");
    pairs.push(await take(page));
    await page.close();
  }
  await browser.close();
  server.close();
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    theirs: median(pairs.map(({ theirs }) => theirs)),
    unit: "ms",
    runs,
  };
}

const benchPage = `<!doctype html><link rel="stylesheet" href="/style/base.css"><link rel="stylesheet" href="/style/sheet.css">
<style>body > div { position: relative; height: 400px; overflow: auto } td { width: 200px; vertical-align: top }</style>
<script type="module">
import { createGrid } from "/grid/grid.ts";
import { openEditor } from "/grid/enter.ts";
import { select } from "/grid/commands.ts";
import { showTab } from "/grid/show.ts";
import { readTab } from "/sheet/tab.ts";

const text = (row, column) => ${JSON.stringify(sentence)}.repeat(1 + ((row + column) % 4));
const at = (count, item) => Array.from({ length: count }, (_, index) => item(index));
const texts = at(${rows}, (row) => at(${columns}, (column) => text(row, column)));
const tab = readTab({
  properties: { title: "Long", gridProperties: { rowCount: ${rows}, columnCount: ${columns}, frozenRowCount: 1, frozenColumnCount: 1 } },
  data: [{
    rowData: texts.map((cells) => ({ values: cells.map((stringValue) => ({ userEnteredValue: { stringValue }, formattedValue: stringValue })) })),
    columnMetadata: at(${columns}, () => ({ pixelSize: 200 })),
  }],
});
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const timed = async (work) => {
  await frame();
  const start = performance.now();
  work();
  await frame();
  return performance.now() - start;
};
const place = () => document.body.appendChild(document.createElement("div"));
const nothing = () => undefined;

function ours() {
  const bar = document.createElement("textarea");
  const grid = createGrid({
    bar, coloursOf: () => ({ formatAt: () => null, unshown: [] }), waitingAt: () => null, nameOf: String,
    onType: nothing, onSelect: nothing, onCommand: nothing, onResize: nothing, confirm: async () => true, say: nothing,
  });
  place().append(grid.element);
  showTab(grid, tab);
  return grid;
}

function theirs() {
  const table = document.createElement("table");
  for (const cells of texts) {
    const line = table.insertRow();
    for (const cell of cells) line.insertCell().textContent = cell;
  }
  const field = document.createElement("textarea");
  place().append(table, field);
  return field;
}

const echo = async (field) => {
  const times = [];
  for (let key = 0; key < 20; key += 1)
    times.push(await timed(() => {
      field.value += "x";
      field.dispatchEvent(new Event("input"));
    }));
  return times.sort((one, other) => one - other)[10];
};

globalThis.measure = {
  paint: async () => {
    const bare = await timed(theirs);
    document.body.replaceChildren();
    return { ours: await timed(ours), theirs: bare };
  },
  keystroke: async () => {
    const bare = await echo(theirs());
    document.body.replaceChildren();
    const grid = ours();
    select(grid, { row: 3, column: 3 });
    openEditor(grid, { typing: true });
    return { ours: await echo(grid.editor.area), theirs: bare };
  },
};
</script><body></body>`;

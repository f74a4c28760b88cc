import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../render/mail/browser.ts";
import { answering } from "./answering.ts";
import { faultsOf } from "./google-page.ts";
import { openSheetRoom, type SheetRoom } from "./sheet-room.ts";

const golden = join(import.meta.dirname, "../golden/apps-script");
const update = process.env.UPDATE_GOLDEN === "1";

const hostile = `<img src=x onerror="document.title='run'"></td></table><script>document.title='run'</script>`;

/** What a dry run of the reminders replies on a day when everything is the matter. */
const everythingTheMatter = {
  mails: [
    {
      date: "2025-03-10",
      to: "ben@westmere.example",
      subject: "Three answers due",
      reason: "Assigned: 1, 2, 3",
    },
    { date: "2025-03-10", to: `${hostile}@westmere.example`, subject: hostile, reason: hostile },
  ],
  held: 120,
  undeliverable: [{ message: "4 names Zoe Nobody, whom People does not have." }, { message: hostile }],
  unreadable: [{ message: "The Response tab has no column headed Ref." }],
  stopped: { code: "over-cap", message: "More than 100 people would be written to." },
  troubles: ["The mail service: did not answer"],
};
const publication = {
  kind: "preview",
  gates: [{ code: "must-fix", ref: "5a", message: `5a: ${hostile}` }],
  html: `<!doctype html><html lang="en-GB"><title>Response</title><body><h1>Response</h1><script>parent.document.title='run'</script></body></html>`,
};

let room: SheetRoom;
let browser: Browser;
beforeAll(async () => {
  room = await openSheetRoom();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await room.close();
});

async function dialogOf(name: string, body: object): Promise<string> {
  const server = await answering(200, JSON.stringify(body));
  const properties = { SCRUTINY_REMIND_URL: server.url, SCRUTINY_PUBLISH_URL: server.url };
  const { dialogs } = await room.desk.call(name, { properties });
  await server.close();
  return dialogs[0]?.page ?? "";
}

const dialogs = [
  ["previewMail", "preview-mail.html", everythingTheMatter],
  ["previewPublication", "preview-publication.html", publication],
  ["publishNow", "refused.html", { ...publication, kind: "refused" }],
  [
    "publishNow",
    "published.html",
    { kind: "published", version: "FINAL 1.0", address: "https://council.example/cycling/FINAL-1.0/" },
  ],
  ["showHelp", "help.html", {}],
] as const;

test.each(dialogs)(
  "the dialog of %s reads as approved in %s, is accessible, and runs nothing",
  async (...dialog) => {
    const [name, file, body] = dialog;
    const html = await dialogOf(name, body);
    if (update) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(join(golden, file), html);
    }
    const page = await browser.newPage({ viewport: { width: 520, height: 480 } });
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.setContent(html);
    const title = await page.title();

    expect(html).toBe(readFileSync(join(golden, file), "utf8"));
    expect(title).not.toBe("run");
    expect(loaded.filter((url) => url !== "about:srcdoc")).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  },
);

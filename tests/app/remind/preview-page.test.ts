import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { previewPage } from "../../../src/app/remind/preview-page.ts";
import { startBrowser } from "../../render/mail/browser.ts";
import { openPostRoom, type PostRoom } from "./post-room.ts";

let room: PostRoom;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  room = await openPostRoom();
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => asked.push(request.url()));
  const { letters } = await room.preview();
  const hostile = letters.map((letter) => ({
    ...letter,
    subject: `${letter.subject} </title><script>document.title = "taken"</script>`,
    html: letter.html.replace("</body>", "<script>parent.document.title = 'taken'</script></body>"),
  }));
  await page.setContent(previewPage(hostile, "Tonight's letters"));
});
afterAll(async () => {
  await browser.close();
  await room.close();
});

describe("the page of a preview, in a browser", () => {
  test("shows each letter as its reader will see it", async () => {
    const letter = page.frameLocator("iframe").first();

    expect(await letter.locator("body").textContent()).toContain("Mend the towpath");
    expect(await page.locator("iframe").getAttribute("title")).toBe("The letter to Ben Okafor");
  });

  test("runs nothing and fetches nothing, whatever stands in a letter", async () => {
    expect(await page.title()).toBe("Tonight's letters");
    expect(asked.filter((url) => !url.startsWith("about:"))).toEqual([]);
    expect(complaints.filter((text) => /Refused to (?:apply|frame|load)/u.test(text))).toEqual([]);
  });

  test("fits a screen of 320 pixels", async () => {
    const width = await page.evaluate("document.documentElement.scrollWidth");

    expect(width).toBeLessThanOrEqual(320);
  });
});

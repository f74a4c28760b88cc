import type { Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import type { Visitor } from "./support/visitor.ts";

let desk: Desk;
let officer: Visitor;

beforeAll(async () => {
  desk = await openDesk();
  officer = await desk.visit();
}, 120_000);
afterAll(() => desk.close());

/** Keeps what is asked at some addresses from the server until it is let go. */
async function holdBack(
  isHeld: (request: Request) => boolean,
): Promise<{ readonly held: Promise<void>; readonly letGo: () => void }> {
  const met = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  await officer.page.route("**", async (route) => {
    if (isHeld(route.request())) {
      met.resolve();
      await gate.promise;
    }
    await route.continue();
  });
  return { held: met.promise, letGo: gate.resolve };
}

const writes = (text: string) => (request: Request) => request.postData()?.includes(text) ?? false;

describe("an officer whose answers come late", () => {
  test("has saved what was typed while the sheet was read once more", async () => {
    let written = false;
    const { held, letGo } = await holdBack((request) => {
      written ||= writes("The first of two")(request);
      return written && request.method() === "GET" && request.url().includes("/google/");
    });
    await officer.type("H2", "The first of two");
    await held;
    await officer.type("H3", "The second of two");
    const second = officer.page.waitForRequest(writes("The second of two"));
    letGo();

    await second;
    await officer.page.locator("#delivery", { hasText: "All saved" }).waitFor();
    expect(await officer.textOf("H3")).toBe("The second of two");
    await officer.page.unrouteAll();
  }, 90_000);

  test("sees the mail that was asked for last", async () => {
    const { page } = officer;
    const { held, letGo } = await holdBack((request) => request.url().endsWith("/mail"));
    await page.getByRole("link", { name: "Mail" }).click();
    await held;
    const next = page.getByRole("button", { name: "Would go next" });
    await next.click();
    const nextList = page.locator(".side", { hasText: "Nothing has been sent." });
    await nextList.waitFor();
    const late = page.waitForResponse(/\/mail$/u);
    letGo();
    await (await late).finished();
    await page.waitForTimeout(200);

    expect(await next.getAttribute("aria-pressed")).toBe("true");
    expect(await nextList.isVisible()).toBe(true);
    await page.unrouteAll();
  }, 90_000);
});

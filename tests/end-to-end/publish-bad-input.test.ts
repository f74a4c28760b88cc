import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Edit, fact, fill } from "../../sheet-template/example/edit.ts";
import { readCatalogue } from "../../src/app/publish/catalogue.ts";
import { publish } from "../../src/app/publish/publish.ts";
import { PortError } from "../../src/ports/port-error.ts";
import { startChild } from "../support/child.ts";
import { linksThatLeadNowhere } from "../support/dead-links.ts";
import { clerk } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";
import { openPublishingOffice, type PublishingOffice, sixMonthUpdate } from "../support/publishing-office.ts";

let office: PublishingOffice;

beforeEach(async () => {
  office = await openPublishingOffice();
});
afterEach(() => office.close());

const home = "inquiries/safer-cycling-routes";

async function restamp(edits: readonly Edit[]) {
  await office.edit(clerk, edits);
  await office.at("2025-09-11T09:00:00Z");
  await office.sync({ stampNow: true });
}

const hostile = [
  '<img src=x onerror="alert(1)"><script>alert(2)</script>',
  '#panic("out") $x^2$ *bold* @ref <label> \\',
  '{ HYPERLINK "x" } \u0013DDEAUTO c:\\\\windows\u0015',
  "'=cmd|' /C calc'!A0",
  "zero\u200bwidth \u202eright to left\u202c \u2066isolate\u2069",
  "no font has these: 中文 한국어 🚲 𝔘",
].join("\n");

test("hostile cells are text in every file, and characters that the PDF lacks are told", async () => {
  await restamp(fill("1", { "Six month progress update": hostile, Progress: "Delayed" }));

  const result = await office.publish();

  expect(result).toMatchObject({ kind: "published", version: "1.1" });
  const page = (await office.visit(`${home}/1.1/`)).text;
  expect(page).not.toMatch(/<img[^>]*onerror|<script>alert/u);
  expect(page).toContain("&lt;script&gt;");
  expect(page).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/u);
  expect(result.notes).toEqual([expect.stringContaining("中")]);
  expect(page).toContain("cannot show these characters");
  const csv = (await office.visit(`${home}/1.1/response.csv`)).text;
  expect(csv).not.toMatch(/(?:^|[,"])[=+@-](?:cmd|HYPERLINK)/imu);
});

test.each([
  ["a script", "javascript:alert(1)"],
  ["a data page", "data:text/html;base64,PHNjcmlwdD4="],
])("%s as a link is refused, with where it stands", async (_, link) => {
  await restamp(fill("1", { "Six month progress update": `See ${link} for more.`, Progress: "Delayed" }));

  const result = await office.publish();

  expect(result.kind).toBe("refused");
  expect(result.gates).toEqual([expect.objectContaining({ code: "unsafe-link", ref: "1" })]);
  expect(await readCatalogue(office.site)).toMatchObject({ inquiries: [] });
});

test.each([
  ["a person's address", "Write to ben.okafor@westmere.example.", "personal-email-published"],
  ["a pupil's number", "The pupil H801200001001 moved school.", "personal-number-published"],
])("%s is refused, with where it stands", async (_, text, code) => {
  await restamp(fill("1", { "Six month progress update": text, Progress: "Delayed" }));

  const result = await office.publish();

  expect(result).toMatchObject({ kind: "refused", gates: [{ code, ref: "1" }] });
});

test("one cell of 50,000 characters goes out in every format", async () => {
  const long = `${"The towpath was resurfaced by Wharf Road. ".repeat(1_180)}End.`.slice(0, 49_990);
  await restamp(fill("1", { "Six month progress update": long, Progress: "Delayed" }));

  const result = await office.publish();

  expect(result.kind).toBe("published");
  expect((await office.visit(`${home}/1.1/`)).text.match(/by Wharf Road/gu)?.length).toBeGreaterThan(1_100);
});

test("five hundred recommendations go out in every format", async () => {
  const values = Array.from({ length: 498 }, (_, index) => [
    String(index + 3),
    `Mend path ${index + 3} before the winter.`,
    "Yes",
    `Accepted. Highways will resurface path ${index + 3} by Wharf Road.`,
    "Cllr Ada Marsh",
    "Ben Okafor",
    "30 September 2025",
  ]);
  await sheetsClientOf(office, clerk).spreadsheets.values.append({
    spreadsheetId: office.spreadsheetId,
    range: "Response!A1",
    valueInputOption: "USER_ENTERED",
    insertDataOption: "INSERT_ROWS",
    requestBody: { values },
  });
  await restamp([fact("Date agreed by Cabinet", "10 September 2025")]);

  const result = await office.publish();

  expect(result).toMatchObject({ kind: "published", version: "FINAL 2.0" });
  expect(result.files.map(({ bytes }) => bytes > 20_000)).toEqual([true, true, true, true, true]);
  expect((await office.visit(`${home}/2.0/`)).text).toContain("Mend path 500 before the winter.");
  expect((await readCatalogue(office.site)).inquiries[0]?.counts.recommendations).toBe(500);
});

test("a response that somebody emptied is never stamped, and readers go on seeing what was agreed", async () => {
  await office.publish();
  const before = await office.site.list(`${home}/1.0/`);
  await restamp(
    ["1", "2"].map((value) => ({ kind: "delete", tab: "response", find: { column: "Ref", value } }) as const),
  );

  const result = await office.publish();

  expect(result).toMatchObject({ kind: "unchanged", version: "FINAL 1.0" });
  expect(await office.site.list(`${home}/1.0/`)).toEqual(before);
});

test("a clock that was set back is noticed, and the site stays as it is", async () => {
  await office.publish();
  const before = await office.site.list("");
  await office.edit(clerk, sixMonthUpdate);
  await office.at("2025-02-01T09:00:00Z");
  await office.sync({ stampNow: true });

  const result = await office.publish();

  expect(result.kind).toBe("refused");
  expect(result.gates.map(({ code }) => code)).toContain("clock-set-back");
  expect(await office.site.list("")).toEqual(before);
});

describe("a bucket that fails midway", () => {
  test("leaves the old site whole whatever write fails, and the next run finishes", async () => {
    await office.publish();
    await restamp(sixMonthUpdate);
    const { ports, settings } = office.publishing;
    let failed = 0;
    for (let nth = 1; nth < 8; nth += 1) {
      let writes = 0;
      const site = {
        ...ports.site,
        write: async (...call: Parameters<typeof ports.site.write>) => {
          writes += 1;
          if (writes >= nth) throw new PortError("not-allowed", "the bucket refuses");
          return ports.site.write(...call);
        },
      };
      const attempt = publish({ spreadsheetId: office.spreadsheetId }, { ...ports, site }, settings);

      await expect(attempt).rejects.toThrow(/the bucket refuses/u);
      expect([nth, await linksThatLeadNowhere(office)]).toEqual([nth, []]);
      failed += 1;
    }

    expect(failed).toBe(7);
    expect(await office.publish()).toMatchObject({ version: "1.1" });
    expect(await linksThatLeadNowhere(office)).toEqual([]);
  });

  test("or is not there at all is told in words, with exit code 3", async () => {
    const child = startChild("src/cli/scrutiny.ts", ["publish", office.spreadsheetId], {
      ...office.environment,
      SCRUTINY_SITE_BUCKET: "no-such-bucket",
    });

    const { code, stderr } = await child.ended;

    expect(code).toBe(3);
    expect(stderr).toContain("There is no bucket for the site by this name.");
  });
});

test("a damaged catalogue stops everything, and says what to do", async () => {
  await office.publish();
  const standing = (await office.site.list("catalogue.json"))[0];
  const file = { name: "catalogue.json", contentType: "application/json", cacheControl: "no-cache" };
  await office.site.write({ ...file, bytes: Buffer.from('{"half":') }, standing?.generation ?? "");

  await expect(office.publish()).rejects.toThrow(/catalogue\.json cannot be read.*earlier generation/u);
});

test.each([
  ["no council file", { SCRUTINY_PUBLISHER: "" }, /SCRUTINY_PUBLISHER/u],
  ["a council file that is not there", { SCRUTINY_PUBLISHER: "/nowhere/council.json" }, /cannot be read/u],
  ["a bad bucket name", { SCRUTINY_SITE_BUCKET: "No Bucket" }, /SCRUTINY_SITE_BUCKET/u],
])("%s is a mistake in the call: exit code 2, in words", async (_, settings, says) => {
  const child = startChild("src/cli/scrutiny.ts", ["publish", office.spreadsheetId], {
    ...office.environment,
    ...settings,
  });

  const { code, stderr } = await child.ended;

  expect(code).toBe(2);
  expect(stderr).toMatch(says);
});

test("a sheet without any version says what to do", async () => {
  const { openOffice } = await import("../support/office.ts");
  const empty = await openOffice();
  const { ports, settings } = office.publishing;
  const sheet = empty.ports.sheet;

  const attempt = publish({ spreadsheetId: empty.spreadsheetId }, { ...ports, sheet }, settings);

  await expect(attempt).rejects.toThrow(/No version has been stamped yet/u);
  await empty.close();
});

test("an update of the title alone keeps what was published where it was", async () => {
  await office.publish();
  await restamp([fact("Inquiry title", "Other words")]);

  expect(await office.publish()).toMatchObject({ kind: "published", version: "1.1" });
  expect((await office.visit(`${home}/1.0/response.json`)).status).toBe(200);
});

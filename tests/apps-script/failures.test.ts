import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clerk } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";
import { answering } from "./answering.ts";
import type { DeskCall, DeskOutcome } from "./google/desk-protocol.ts";
import { openSheetRoom, type SheetRoom } from "./sheet-room.ts";

let room: SheetRoom;

beforeAll(async () => {
  room = await openSheetRoom();
});
afterAll(() => room.close());

const refusal = (message: string) => JSON.stringify({ error: { code: "some-code", message } });

/** What the menu says when the service answers like this. */
async function answered(
  status: number,
  body: string,
  name = "checkNow",
  more: Partial<DeskCall> = {},
): Promise<DeskOutcome> {
  const server = await answering(status, body, { location: "https://elsewhere.example/" });
  const properties = {
    SCRUTINY_SYNC_URL: server.url,
    SCRUTINY_REMIND_URL: server.url,
    SCRUTINY_PUBLISH_URL: server.url,
  };
  const outcome = await room.desk.call(name, { properties, ...more });
  await server.close();
  return outcome;
}

describe("a call that comes to nothing", () => {
  test.each([
    [400, refusal("spreadsheetId: is needed"), "Not understood", "spreadsheetId: is needed"],
    [401, refusal("The token is late."), "Not recognised", "work account"],
    [403, refusal("You may only read this sheet."), "Not allowed", "You may only read this sheet."],
    [409, "", "Busy", "Try again in a minute"],
    [429, refusal("Other writers kept getting in first."), "Busy", "Other writers kept getting in first."],
    [500, "<h1>Internal Server Error</h1>", "The service has a problem", "(500)"],
    [503, refusal("Cannot reach Google."), "The service has a problem", "Cannot reach Google."],
    [302, "", "Not understood", "SCRUTINY_SYNC_URL"],
    [404, "<h1>Not found</h1>", "Not understood", "SCRUTINY_SYNC_URL"],
    [200, "<h1>Welcome</h1>", "Not understood", "SCRUTINY_SYNC_URL"],
    [200, "[]", "Not understood", "SCRUTINY_SYNC_URL"],
  ])("with %i %s is told plainly and logged", async (status, body, title, part) => {
    const { alerts, error, logs } = await answered(status, body);

    expect(error).toBeNull();
    expect(alerts).toEqual([{ title, text: expect.stringContaining(part) }]);
    expect(alerts[0]?.text).not.toContain("<h1>");
    expect(logs).toHaveLength(1);
  });

  test("because nobody answers says that the typing is safe", async () => {
    const { alerts, logs } = await room.desk.call("checkNow", {
      properties: { SCRUTINY_SYNC_URL: "http://127.0.0.1:1" },
    });

    expect(alerts).toEqual([{ title: "No answer", text: expect.stringContaining("safe in the sheet") }]);
    expect(alerts[0]?.text).not.toContain("127.0.0.1");
    expect(logs).toEqual([expect.stringContaining("Address unavailable")]);
  });

  test.each(["checkNow", "stampNow", "previewMail", "previewPublication", "publishNow"])(
    "in %s because there is no address names the script property",
    async (name) => {
      const { alerts, sent } = await room.desk.call(name, { properties: {} });

      expect(alerts.at(-1)?.title).toBe("Not set up yet");
      expect(alerts.at(-1)?.text).toMatch(/SCRUTINY_(?:SYNC|REMIND|PUBLISH)_URL/u);
      expect(sent).toEqual([]);
    },
  );

  test.each([
    "http://tracker.example",
    "https://user:secret@tracker.example/",
    "https://tracker.example/?to=evil",
    "http://127.0.0.1.evil.example/",
    "http://127.0.0.1@evil.example/",
    "javascript:alert(1)",
    "tracker.example",
  ])("sends no token to %s", async (address) => {
    const { alerts, sent } = await room.desk.call("checkNow", {
      properties: { SCRUTINY_SYNC_URL: address },
    });

    expect(alerts[0]?.title).toBe("Not set up rightly");
    expect(sent).toEqual([]);
  });

  test("because Google says nothing of the caller asks to reload and allow", async () => {
    const { alerts, sent } = await room.desk.call("checkNow", { signedIn: false });

    expect(alerts[0]?.title).toBe("Not signed in");
    expect(sent).toEqual([]);
  });

  test("in the sidebar is told there, without an alert over the sheet", async () => {
    const { result, alerts } = await answered(429, refusal("Wait."), "checkForSidebar");

    expect(alerts).toEqual([]);
    expect(result).toEqual({ ok: false, message: expect.stringMatching(/^Busy\..*Wait\.$/su) });
  });

  test("because the sheet is no tracker any more lists every reason", async () => {
    const client = sheetsClientOf(room.office, clerk);
    const { spreadsheetId } = room.office;
    const values = [["Referenz", "Empfehlung"]];
    await client.spreadsheets.values.update({
      spreadsheetId,
      range: "Response!A1:B1",
      valueInputOption: "RAW",
      requestBody: { values },
    });

    const { alerts } = await room.desk.call("checkNow");

    expect(alerts[0]?.title).toBe("The sheet cannot be read");
    expect(alerts[0]?.text).toContain('• The Response tab has no column headed "Ref".');
    expect(alerts[0]?.text).toContain('• The Response tab has no column headed "Recommendation".');
  });
});

describe("publishing", () => {
  const gates = [{ code: "must-fix", ref: "5a", message: "5a has no answer. <b>Choose</b> one." }];

  test("shows the page in a frame that can do nothing, under what stands in the way", async () => {
    const page = `<!doctype html><p title="a 'b'">Hello</p><script>parent.alert(1)</script>`;

    const { dialogs } = await answered(
      200,
      JSON.stringify({ kind: "preview", gates, html: page }),
      "previewPublication",
    );

    expect(dialogs[0]?.page).toContain("<iframe sandbox title=");
    expect(dialogs[0]?.page).toContain("&lt;script&gt;");
    expect(dialogs[0]?.page).not.toContain("<script>");
    expect(dialogs[0]?.page).toContain("5a has no answer. &lt;b&gt;Choose&lt;/b&gt; one.");
  });

  test.each([
    ["published", "Version FINAL 1.0 is published."],
    ["unchanged", "Version FINAL 1.0 was published before."],
  ])("tells that it was %s, with the address", async (kind, words) => {
    const address = "https://council.example/r/FINAL-1.0/?a=1&b=2";

    const { dialogs, toasts } = await answered(
      200,
      JSON.stringify({ kind, version: "FINAL 1.0", address, gates: [] }),
      "publishNow",
    );

    expect(toasts.at(-1)).toContain(words);
    expect(dialogs[0]?.page).toContain('href="https://council.example/r/FINAL-1.0/?a=1&amp;b=2"');
  });

  test("links to no address that is not the web's", async () => {
    const body = { kind: "published", version: "0.1", address: "javascript:alert(1)", gates: [] };

    const { dialogs } = await answered(200, JSON.stringify(body), "publishNow");

    expect(dialogs[0]?.page).toContain("<p>javascript:alert(1)</p>");
    expect(dialogs[0]?.page).not.toContain("href=");
  });

  test.each([200, 409, 422])("lists why it was refused, whether with %i or not", async (status) => {
    const body = JSON.stringify({ kind: "refused", version: "", address: "", gates });

    const { dialogs, alerts } = await answered(status, body, "publishNow");

    expect(alerts.map(({ title }) => title)).toEqual(["Publish now"]);
    expect(dialogs[0]?.page).toContain("5a has no answer.");
  });

  test("does nothing when the answer is no", async () => {
    const { sent, dialogs } = await answered(200, "{}", "publishNow", { agrees: false });

    expect({ sent, dialogs }).toEqual({ sent: [], dialogs: [] });
  });

  test("takes an answer of another function for none of its own", async () => {
    const { alerts } = await answered(200, JSON.stringify({ kind: "published" }), "previewPublication");

    expect(alerts[0]?.title).toBe("Not understood");
  });
});

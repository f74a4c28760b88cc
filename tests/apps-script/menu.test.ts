import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fill } from "../../sheet-template/example/edit.ts";
import { ada, ben, clerk } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";
import { clientId, openSheetRoom, type SheetRoom } from "./sheet-room.ts";

let room: SheetRoom;

beforeAll(async () => {
  room = await openSheetRoom();
});
afterAll(() => room.close());

async function shown(range: string): Promise<readonly (readonly string[])[]> {
  const { data } = await sheetsClientOf(room.office, clerk).spreadsheets.values.get({
    spreadsheetId: room.office.spreadsheetId,
    range,
  });
  return (data.values ?? []) as string[][];
}

describe("the menu", () => {
  test("goes up without asking Google for anything that nobody has allowed", async () => {
    const { menu, error } = await room.desk.call("onOpen", { from: "simple trigger" });

    expect(error).toBeNull();
    expect(menu).toEqual([
      "Scrutiny Tracker",
      "Findings beside the sheet: showFindings",
      "Check now: checkNow",
      "Stamp now: stampNow",
      "—",
      "Preview mail: previewMail",
      "Preview publication: previewPublication",
      "Publish now: publishNow",
      "—",
      "Help: showHelp",
      "Set up this sheet: setUp",
    ]);
  });

  test("Check now writes the findings and says what there is to mend", async () => {
    const { toasts, alerts, sent } = await room.desk.call("checkNow");

    expect(alerts).toEqual([]);
    expect(toasts.at(-1)).toMatch(/^To mend: \d+ must fix.* Not stamped yet: /u);
    expect(sent[0]?.body).toEqual({ spreadsheetId: room.office.spreadsheetId });
    expect((await shown("Checks!A:C")).flat()).toContain("Answer missing");
  });

  test("sends the caller's identity token, which the emulator signed for the script's client id", async () => {
    const { sent } = await room.desk.call("checkNow");

    const [scheme, token = ""] = (sent[0]?.headers.Authorization ?? "").split(" ");
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    expect(scheme).toBe("Bearer");
    expect(claims).toMatchObject({ email: ada, aud: clientId, email_verified: true });
  });

  test("Stamp now asks, and stamps nothing when the answer is no", async () => {
    const { alerts, sent } = await room.desk.call("stampNow", { agrees: false });

    expect(alerts).toHaveLength(1);
    expect(sent).toEqual([]);
    expect(await shown("Version control!A2:A")).toEqual([]);
  });

  test("Stamp now stamps what has changed, and says so", async () => {
    const { toasts } = await room.desk.call("stampNow");

    expect(toasts.at(-1)).toContain("Stamped as version 0.1.");
    expect(await shown("Version control!A2:A")).toEqual([["0.1"]]);
  });

  test("Preview mail lists who would get what, and sends nothing", async () => {
    const { dialogs } = await room.desk.call("previewMail");

    const page = dialogs[0]?.page ?? "";
    expect(page).toContain("2 messages would go out.");
    expect(page).toContain(`>${ben}</td>`);
    expect(page).toContain("<td>Assigned: 1, 2, 3</td>");
    expect(page).toContain(">10 March 2025</td>");
    expect(await shown("Reminders!A2:A")).toEqual([]);
  });

  test("Help tells what each item does", async () => {
    const { dialogs } = await room.desk.call("showHelp");

    expect(dialogs[0]?.page).toContain("<dt>Stamp now</dt>");
  });

  test("Set up installs the trigger once, names what is missing, and tells the client id", async () => {
    const first = await room.desk.call("setUp");
    const second = await room.desk.call("setUp");

    expect(second.triggers).toEqual(["onEditInstalled"]);
    expect(first.alerts[0]?.text).toContain("is installed");
    expect(first.alerts[0]?.text).toContain("SCRUTINY_PUBLISH_URL");
    expect(first.alerts[0]?.text).not.toContain("SCRUTINY_SYNC_URL");
    expect(first.alerts[0]?.text).toContain(clientId);
    expect(second.alerts[0]?.text).toContain("installed by you before");
  });
});

describe("the edit trigger", () => {
  const edited = (editor: string, meanwhile: readonly (readonly string[])[] = []) =>
    room.desk.call("onEditInstalled", { from: "edit trigger", args: [editor], meanwhile });

  test("has an officer's edit checked, and tells who made it", async () => {
    await room.office.edit(ada, fill("1", { Agreed: "Perhaps" }));

    const { sent, logs, error } = await edited(ada);

    expect({ logs, error }).toEqual({ logs: [], error: null });
    expect(sent.map(({ body }) => body)).toEqual([
      { spreadsheetId: room.office.spreadsheetId, edited: true, editor: ada },
    ]);
    expect((await shown("Checks!A:C")).flat()).toContain("Answer not in the list");
    expect((await shown("_Baseline!E2:I")).flat()).toContain("Cllr Ada Marsh");
  });

  test("makes one call for a burst of edits, and names nobody when several took part", async () => {
    const alone = await edited(ada, [[ada, ada], [ada], []]);
    const together = await edited(ada, [[ben], []]);

    expect(alone.sent.map(({ body }) => body)).toEqual([
      { spreadsheetId: room.office.spreadsheetId, edited: true, editor: ada },
    ]);
    expect(together.sent.map(({ body }) => body)).toEqual([
      { spreadsheetId: room.office.spreadsheetId, edited: true },
    ]);
  });

  test("names nobody where Google does not say who edited", async () => {
    const { sent } = await edited("");

    expect(sent.map(({ body }) => body)).toEqual([
      { spreadsheetId: room.office.spreadsheetId, edited: true },
    ]);
  });

  test("does not wait for ever while somebody keeps on typing", async () => {
    const { sent, slept } = await edited(
      ada,
      Array.from({ length: 50 }, () => [ada]),
    );

    expect(sent).toHaveLength(1);
    expect(slept).toBe(30_000);
  });

  test("disturbs nobody when the service is away, and logs it", async () => {
    const away = { SCRUTINY_SYNC_URL: "http://127.0.0.1:1" };
    const { alerts, toasts, error, logs } = await room.desk.call("onEditInstalled", {
      from: "edit trigger",
      args: [ada],
      properties: away,
    });

    expect({ alerts, toasts, error }).toEqual({ alerts: [], toasts: [], error: null });
    expect(logs).toEqual([expect.stringMatching(/^warn: An edit could not be passed on.*No answer/u)]);
  });
});

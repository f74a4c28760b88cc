import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Edit, fact, fill } from "../../sheet-template/example/edit.ts";
import { dee, openPostRoom, type PostRoom, recommendation } from "../app/remind/post-room.ts";
import { ben, clerk } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";

let room: PostRoom;

beforeEach(async () => {
  room = await openPostRoom("gmail", { SCRUTINY_REMIND_MOST_PEOPLE: "3" });
});
afterEach(() => room.close());

/** Fills in a cell of a person. */
function person(name: string, column: "Email" | "Reminders" | "Name", value: string): Edit {
  return { kind: "set", tab: "people", find: { column: "Name", value: name }, column, value };
}

async function summary(): Promise<string> {
  const mails = await room.mails();
  return mails.findLast(({ to }) => to === clerk)?.text.replaceAll(/\s+/gu, " ") ?? "(no summary)";
}

describe("what stands in the way of a reminder is told to the clerk in words, and nobody gets a wrong mail", () => {
  const cases: Readonly<Record<string, { readonly edits: readonly Edit[]; readonly says: RegExp }>> = {
    "no email": { edits: [person("Dee Ray", "Email", "")], says: /Dee Ray has no email in People/u },
    "an address that is none": {
      edits: [person("Dee Ray", "Email", "dee at westmere")],
      says: /"dee at westmere" is not an email address/u,
    },
    "an address elsewhere": {
      edits: [person("Dee Ray", "Email", "dee@private.example")],
      says: /dee@private.example of Dee Ray is not at a domain that may be written to/u,
    },
    "two owners": {
      edits: fill("4", { "Senior Responsible Officer": "Dee Ray and Ben Okafor" }),
      says: /names two people for 4/u,
    },
    "an owner who left": {
      edits: fill("4", { "Senior Responsible Officer": "Zoe Gone" }),
      says: /"Zoe Gone" is named for 4 and is not in People/u,
    },
    "delegates in a loop": {
      edits: [
        person("Dee Ray", "Reminders", "Delegate to Cllr Ada Marsh"),
        person("Cllr Ada Marsh", "Reminders", "Delegate to Dee Ray"),
      ],
      says: /delegate their reminders to one another/u,
    },
  };

  test.each(Object.entries(cases))("%s", async (_, { edits, says }) => {
    await room.edit([recommendation("4", "Dee Ray"), ...edits]);

    const { mails, failed } = await room.remind();

    expect(
      mails.filter(({ kind }) => kind !== "weekly-summary").flatMap(({ to, refs }) => [to, refs]),
    ).toEqual([ben, ["1", "2", "3"]]);
    expect(failed).toEqual([]);
    expect(await summary()).toMatch(says);
  });

  test("an owner who is away with no delegate, once something is due", async () => {
    await room.edit([
      recommendation("4", "Dee Ray"),
      person("Dee Ray", "Reminders", "Paused until 2 June 2025"),
    ]);
    await room.office.at("2025-04-04T10:00:00Z");

    const { mails } = await room.remind();

    expect(mails.map(({ to }) => to)).toEqual([ben, clerk]);
    expect(await summary()).toMatch(/Dee Ray is away .* with no delegate/u);
  });

  test("a date that cannot be read: the owner is told what is theirs, and nothing of a date", async () => {
    await room.edit([
      recommendation("4", "Dee Ray"),
      ...fill("4", { Agreed: "Yes", "Action due": "31 June 2025" }),
    ]);

    const { mails } = await room.remind();

    expect(mails.find(({ to }) => to === dee)).toMatchObject({ kind: "assigned", refs: ["4"] });
    expect((await room.mails()).find(({ to }) => to === dee)?.text).not.toContain("June 2025");
    expect(await summary()).toMatch(/"31 June 2025", which is not a date/u);
  });

  test("an address that bounces: told the next day, with the mail service's reason", async () => {
    await fetch(`${room.office.url}/_emulator/gmail/bounces`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ address: dee, reason: "550 5.1.1 No such user" }),
    });
    await room.edit([recommendation("4", "Dee Ray")]);
    await room.remind();
    await room.office.at("2025-03-11T10:00:00Z");

    await room.remind();

    expect(await summary()).toMatch(/dee\.ray@westmere\.example.*550 5\.1\.1 No such user/u);
  });

  test("an address that the mail service will not take: told, and not tried again and again", async () => {
    await room.close();
    room = await openPostRoom("smtp", { SCRUTINY_MAIL_DOMAINS: "westmere.example,gone.example" });
    await room.edit([recommendation("4", "Dee Ray"), person("Dee Ray", "Email", "dee@gone.example")]);

    const first = await room.remind();
    await room.office.at("2025-03-11T10:00:00Z");
    const second = await room.remind();

    expect(first.mails.map(({ to }) => to)).toContain(ben);
    expect(first.failed).toMatchObject([{ to: "dee@gone.example", outcome: "refused" }]);
    expect(second.failed).toEqual([]);
    expect(await summary()).toMatch(/dee@gone\.example.*Refused.*No such user/u);
  });

  test("more people than a run may write to: nobody is written to but the clerk, who is told", async () => {
    await room.edit([
      recommendation("4", "Dee Ray"),
      recommendation("5", "Cllr Ada Marsh"),
      { kind: "add", tab: "people", key: "Name", rows: [{ Name: "Eve Low", Email: "eve@westmere.example" }] },
      recommendation("6", "Eve Low"),
    ]);

    const { mails, held, stopped } = await room.remind();

    expect(mails.map(({ to }) => to)).toEqual([clerk]);
    expect(held).toBe(4);
    expect(stopped?.code).toBe("over-cap");
    expect(await summary()).toMatch(/4 people would be written to, and a run may write to 3/u);
  });
});

async function addRows(length: number): Promise<void> {
  const { spreadsheetId } = room.office;
  const { workbook } = await room.ports.sheet.read(spreadsheetId);
  const sheetId = workbook.tabs.find(({ title }) => title === "Response")?.id ?? -1;
  const requests = [{ appendDimension: { sheetId, dimension: "ROWS", length } }];
  await sheetsClientOf(room.office, clerk).spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests },
  });
}

test("500 items for one person are one message, and one row of the ledger", {
  timeout: 120_000,
}, async () => {
  const rows = Array.from({ length: 500 }, (_, index) => ({
    Ref: String(index + 4),
    Recommendation: `Do the thing numbered ${index + 4}`,
    "Senior Responsible Officer": "Dee Ray",
  }));
  await addRows(600);
  await room.edit([{ kind: "add", tab: "response", key: "Ref", rows }]);

  const { mails, requests } = await room.remind();

  const hers = mails.filter(({ to }) => to === dee);
  expect(hers.map(({ refs }) => refs.length)).toEqual([500]);
  expect(requests).toEqual({ read: 2, write: 2 });
  expect((await room.ledger()).filter(({ to }) => to === dee)).toHaveLength(1);
  expect((await room.remind()).mails).toEqual([]);
});

test("text that looks like a header, a formula or markup reaches its reader as text", async () => {
  const nasty =
    '=HYPERLINK("http://evil.example")\r\nBcc: all@evil.example <script>alert(1)</script> ((body))';
  await room.edit([fact("Inquiry title", nasty), ...fill("1", { Recommendation: nasty })]);

  await room.remind();

  const mails = await room.mails();
  expect(mails.map(({ to }) => to)).toEqual([ben]);
  expect(mails[0]?.subject).not.toMatch(/[\r\n]/u);
  expect((await room.ledger())[0]?.about).toBe("1, 2, 3");
});

import { setTimeout as sleep } from "node:timers/promises";
import { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Answered, callFunction } from "../../src/cli/local/call-function.ts";
import { type LocalFunctions, serveFunctions } from "../../src/cli/local/serve-functions.ts";
import { deeRay, openPostRoom, type PostRoom } from "../app/remind/post-room.ts";
import { openAnother } from "../support/another-tracker.ts";
import { credentialsOf } from "../support/deployment.ts";
import { ben, clerk, firstDraft } from "../support/office.ts";
import { sheetsClientOf } from "../support/peoples-cells.ts";

let room: PostRoom;
let second: string;

beforeEach(async () => {
  room = await openPostRoom();
  second = await openSecond();
});
afterEach(() => room.close());

/** Another inquiry of the same council, with the same people. */
async function openSecond(): Promise<string> {
  const title = { kind: "fact", name: "Inquiry title", value: "Quieter Streets" } as const;
  return openAnother(room.office, "Quieter Streets", [...firstDraft, deeRay, title]);
}

async function copiesOf(fileId: string, times: number): Promise<readonly string[]> {
  const { config, url } = room.office;
  const auth = credentialsOf(config.SCRUTINY_ACCOUNT);
  const { files } = new drive_v3.Drive({ auth, rootUrl: `${url}/` });
  const ids: string[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const { data } = await files.copy({ fileId, requestBody: { name: `Copy ${nth}` } });
    if (data.id) ids.push(data.id);
  }
  return ids;
}

async function control(path: string, body: object): Promise<void> {
  await fetch(`${room.office.url}/_emulator/${path}`, { method: "POST", body: JSON.stringify(body) });
}

async function spoil(spreadsheetId: string): Promise<void> {
  await sheetsClientOf(room.office, clerk).spreadsheets.values.update({
    spreadsheetId,
    range: "Response!C1",
    valueInputOption: "RAW",
    requestBody: { values: [["Answer?"]] },
  });
}

describe("a run over several trackers", () => {
  test("writes one message a person, and claims it in the ledger of each tracker", async () => {
    const ids = [room.office.spreadsheetId, second];

    const { mails, requests } = await room.remind(room.ports, ids);

    expect(mails.map(({ to }) => to)).toEqual([ben]);
    const [letter] = await room.mails();
    expect(letter?.text).toContain("Safer Cycling Routes");
    expect(letter?.text).toContain("Quieter Streets");
    expect(requests).toEqual({ read: 4, write: 4 });
    expect((await room.remind(room.ports, ids)).mails).toEqual([]);
  });

  test("waits for the minute to be over where Sheets lets it read no more, and then writes one message a person", async () => {
    const quiet = await copiesOf(await openAnother(room.office, "Nothing due", []), 11);
    await control("quotas", { sheets: { perMinutePerUser: 10 } });
    let isDone = false;
    const minutes = (async () => {
      while (!isDone) {
        await control("clock", { advance: "PT5S" });
        await sleep(1_000);
      }
    })();

    const { mails, unreadable, again } = await room.remind(room.ports, [...quiet, room.office.spreadsheetId]);
    isDone = true;
    await minutes;

    expect({ unreadable, again }).toEqual({ unreadable: [], again: false });
    expect(mails.map(({ to }) => to)).toEqual([ben]);
    expect(await room.mails()).toHaveLength(1);
  });

  test("goes on without a tracker that cannot be read, and tells the clerks of the others", async () => {
    await spoil(second);
    const missing = "1".repeat(44);

    const { mails, unreadable } = await room.remind(room.ports, [missing, second, room.office.spreadsheetId]);

    expect(mails.map(({ to, kind }) => [to, kind])).toEqual([
      [ben, "assigned"],
      [clerk, "weekly-summary"],
    ]);
    expect(unreadable.map(({ spreadsheetId }) => spreadsheetId)).toEqual([missing, second]);
    const summary = (await room.mails()).find(({ to }) => to === clerk);
    expect(summary?.text).toMatch(/no column headed "Agreed"/u);
  });

  test("sends what one tracker asks for when the ledger of the other cannot be claimed", async () => {
    const { sheet } = room.ports;
    const broken = {
      ...room.ports,
      sheet: {
        ...sheet,
        write: async (...[id, writes]: Parameters<typeof sheet.write>) =>
          id === second ? sheet.write("1".repeat(44), writes) : sheet.write(id, writes),
      },
    };

    const first = await room.remind(broken, [room.office.spreadsheetId, second]);
    const later = await room.remind(room.ports, [room.office.spreadsheetId, second]);

    expect(first).toMatchObject({ mails: [{ to: ben, refs: ["1", "2", "3"] }], again: true });
    expect(first.troubles[0]).toContain(second);
    expect(later.mails).toMatchObject([{ to: ben, refs: ["1", "2", "3"] }]);
    const [one, other] = await room.mails();
    expect(one?.text).not.toContain("Quieter Streets");
    expect(other?.text).not.toContain("Safer Cycling Routes");
  });
});

describe("the remind function", () => {
  let functions: LocalFunctions;

  beforeEach(async () => {
    Object.assign(process.env, room.environment);
    functions = await serveFunctions();
  });
  afterEach(() => functions.close());

  async function call(body: object): Promise<Answered> {
    return callFunction(functions.remindUrl, body);
  }

  test("shows and then sends what is due", async () => {
    const spreadsheetIds = [room.office.spreadsheetId];

    const dry = await call({ spreadsheetIds, dryRun: true });
    const done = await call({ spreadsheetIds });

    expect(dry).toMatchObject({ status: 200, body: { mails: [{ to: ben }], requests: { write: 0 } } });
    expect(done).toMatchObject({ status: 200, body: { mails: [{ to: ben }], requests: { write: 2 } } });
    expect(await room.mails()).toHaveLength(1);
  });

  test.each([{}, { spreadsheetIds: [] }, { spreadsheetIds: ["../x"] }, { spreadsheetIds: "1".repeat(44) }])(
    "refuses the call %j with what is wrong",
    async (body) => {
      expect(await call(body)).toMatchObject({ status: 400, body: { error: { code: "bad-call" } } });
    },
  );

  test("refuses settings that are wrong, all at once and without their values", async () => {
    Object.assign(process.env, { SCRUTINY_MAIL: "smtp", SCRUTINY_SMTP_PASSWORD: "hush" });
    process.env.SCRUTINY_REMIND_OVERDUE_DAYS = "weekly";

    const { status, body } = await call({ spreadsheetIds: [second] });

    Reflect.deleteProperty(process.env, "SCRUTINY_REMIND_OVERDUE_DAYS");
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(/SCRUTINY_SMTP_HOST.*SCRUTINY_REMIND_OVERDUE_DAYS/u);
    expect(JSON.stringify(body)).not.toMatch(/hush|weekly/u);
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { people } from "../../sheet-template/example/people.ts";
import { timeline } from "../../sheet-template/example/timeline.ts";
import { trackerTemplate } from "../../sheet-template/template.ts";
import { init } from "../../src/app/init.ts";
import { playEdits } from "../../src/cli/story/officer.ts";
import { automation, owner, type Stand, shown, startStand } from "./at-emulator.ts";

let stand: Stand;
let spreadsheetId: string;

beforeAll(async () => {
  stand = await startStand();
  const created = await init(stand.ports, trackerTemplate({ withSampleRow: true }), {
    automation,
    dryRun: false,
    title: "Permanent exclusions",
  });
  spreadsheetId = created.kind === "created" ? created.spreadsheetId : "";
  for (const { Email } of people) await stand.ports.sharing.shareWithEditor(spreadsheetId, Email);
});
afterAll(() => stand.close());

const peoplesTabs = ["Inquiry", "Response", "Version control", "People"];

async function sheet(): Promise<Record<string, readonly (readonly string[])[]>> {
  const tabs: Record<string, readonly (readonly string[])[]> = {};
  for (const title of peoplesTabs) tabs[title] = await shown(stand.client(owner), spreadsheetId, title);
  return tabs;
}

async function fact(name: string): Promise<unknown> {
  const { data } = await stand.client(owner).spreadsheets.values.get({
    spreadsheetId,
    range: "Inquiry",
    valueRenderOption: "UNFORMATTED_VALUE",
  });
  return data.values?.find(([first]) => first === name)?.[1];
}

test("people play the timeline, and playing a step twice changes nothing", async () => {
  const dates: unknown[] = [];
  for (const { steps } of timeline) {
    for (const { by: email, edits } of steps) {
      await playEdits({ rootUrl: stand.url, spreadsheetId, email, edits });
      const once = await sheet();
      await playEdits({ rootUrl: stand.url, spreadsheetId, email, edits });
      expect(await sheet()).toEqual(once);
    }
    dates.push(await fact("Date agreed by Cabinet"));
  }
  const after = await sheet();

  expect(dates).toEqual(["10 th September 2018", 43353, 43353]);
  expect(after["Version control"]).toHaveLength(1);
  expect(after.Response?.filter(([ref]) => ref).map(([ref]) => ref)).toEqual(
    "Ref 1 2 2a 2b 3 3a 3b 4 5 5a 5b 6 7 8".split(" "),
  );
  expect(after.Response?.find(([ref]) => ref === "2b")?.[7]).toContain(
    "• managing low level disruption in class\n",
  );
});

test("an edit of a row that is not there says so", async () => {
  const edits = [
    { kind: "set", tab: "response", find: { column: "Ref", value: "99" }, column: "Agreed", value: "Yes" },
  ] as const;

  await expect(playEdits({ rootUrl: stand.url, spreadsheetId, email: owner, edits })).rejects.toThrow(
    'Response has no row whose Ref is "99"',
  );
});

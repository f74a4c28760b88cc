import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { clean } from "../../sheet-template/example/clean.ts";
import type { Act, Edit } from "../../sheet-template/example/edit.ts";
import { timeline } from "../../sheet-template/example/timeline.ts";
import { secondInquiry } from "../support/second-inquiry.ts";

/** The bank holidays in England of the years that the timelines touch, near their dates. */
const bankHolidays = new Set(["2018-08-27", "2019-04-19", "2019-04-22", "2024-01-01"]);

const stepsOf = (acts: readonly Act[]) => acts.flatMap(({ steps }) => steps);
const editsOf = (acts: readonly Act[]) => stepsOf(acts).flatMap(({ edits }) => edits);

function rowsAdded(edits: readonly Edit[], tab: "people" | "response") {
  return edits.flatMap((edit) =>
    edit.kind === "add" && edit.tab === tab ? (edit.rows as readonly Record<string, string>[]) : [],
  );
}

describe.each([
  ["the worked example", timeline],
  ["its clean twin", clean],
  ["the second inquiry", secondInquiry],
])("%s", (_, acts) => {
  test("goes forward in time, in office hours of working days", () => {
    const times = stepsOf(acts).map(({ at }) => Temporal.PlainDateTime.from(at));

    for (const [index, time] of times.entries()) {
      const before = times[index - 1];
      if (before) expect(Temporal.PlainDateTime.compare(before, time), String(time)).toBe(-1);
      expect(time.dayOfWeek, String(time)).toBeLessThanOrEqual(5);
      expect(bankHolidays.has(String(time.toPlainDate())), String(time)).toBe(false);
      expect(time.hour, String(time)).toBeGreaterThanOrEqual(9);
      expect(time.hour, String(time)).toBeLessThan(17);
    }
  });

  test("is played by people of the People tab, whose addresses belong to nobody", () => {
    const addresses = rowsAdded(editsOf(acts), "people").map(({ Email }) => Email ?? "");

    for (const { by } of stepsOf(acts)) expect(addresses).toContain(by);
    for (const address of addresses) expect(address).toMatch(/^[a-z.]+@[a-z]+\.example$/u);
  });

  test("edits only rows that were added before", () => {
    const refs = new Set(rowsAdded(editsOf(acts), "response").map(({ Ref }) => Ref));
    const edited = editsOf(acts).flatMap((edit) =>
      edit.kind === "set" && edit.tab === "response" && edit.find.column === "Ref" ? [edit.find.value] : [],
    );

    for (const ref of edited) expect(refs).toContain(ref);
  });
});

test("the draft keeps the structure and the flaws of the real document", () => {
  const [july] = timeline;
  const rows = rowsAdded(july ? editsOf([july]) : [], "response");
  const answers = Object.fromEntries(rows.map(({ Ref, Agreed = "" }) => [Ref, Agreed]));

  expect(answers).toEqual({
    1: "Yes",
    2: "",
    "2a": "Yes",
    "2b": "Yes",
    3: "",
    "3a": "Yes",
    "3b": "Yes",
    4: "Yes",
    5: "",
    "5a": "",
    "5b": "",
    6: "No",
    7: "Yes",
    8: "Yes",
  });
  expect(editsOf(timeline)).toContainEqual({
    kind: "fact",
    name: "Date agreed by Cabinet",
    value: "10 th September 2018",
  });
});

test("on 4 March 2019 some owners have reported and some have not", () => {
  const reported = (upTo: string) =>
    stepsOf(timeline)
      .filter(({ at }) => at < upTo)
      .flatMap(({ edits }) => edits)
      .flatMap((edit) =>
        edit.kind === "set" && edit.column === "Six month progress update" ? [edit.find.value] : [],
      );

  expect(reported("2019-03-05").toSorted()).toEqual(["1", "3a", "3b", "8"]);
  expect(reported("2019-04-01")).toHaveLength(11);
});

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type HistoryTabs, wrongHistory } from "./one-history.ts";
import { wrongMail } from "./one-mail.ts";
import { touched, watch } from "./only-people.ts";
import type { Rows } from "./texts.ts";

function chained(rows: Rows): Rows {
  let chain = "";
  return rows.map((row) => {
    chain = createHash("sha256")
      .update(JSON.stringify([chain, ...row]))
      .digest("hex");
    return [...row, chain];
  });
}

const told = [
  ["0.1", "1", "Agreed", "", "Yes", "Ada", "2025-03-10 09:00"],
  ["0.2", "1", "Agreed", "Yes", "No", "Ben", "2025-03-11 09:00"],
];
const sound: HistoryTabs = {
  log: chained(told),
  baseline: [["1", "Agreed", "No"]],
  versions: [["0.1"], ["0.2"]],
};

describe("the witness of histories", () => {
  test("finds nothing in one that is sound", () => {
    expect(wrongHistory(sound)).toEqual([]);
  });

  const forged: Readonly<Record<string, readonly [Partial<HistoryTabs>, string]>> = {
    "a row reworded": [{ log: sound.log.map((row) => row.with(5, "Eve")) }, "the chain breaks at row 2"],
    "a row taken out": [{ log: sound.log.slice(1), versions: [["0.2"]] }, "does not follow"],
    "a change told twice": [
      { log: chained([...told, told[1] ?? []]) },
      "told twice in the Change log: 0.2 1",
    ],
    "a change of nothing": [
      { log: chained([...told, ["0.2", "2", "Agreed", "Yes", "Yes", "", ""]]) },
      "changes nothing",
    ],
    "another baseline": [{ baseline: [["1", "Agreed", "Yes"]] }, "the baseline is not"],
    "an empty baseline": [{ baseline: [] }, "the baseline is not"],
    "a version shown twice": [{ versions: [["0.1"], ["0.2"], ["0.2"]] }, "version 0.2 stands twice"],
    "a version shown nowhere": [{ versions: [["0.1"]] }, "Version control has 0.1, the Change log 0.1,0.2"],
  };
  test.each(Object.entries(forged))("finds %s", (_, [part, says]) => {
    expect(wrongHistory({ ...sound, ...part }).join("\n")).toContain(says);
  });
});

describe("the witness of mail", () => {
  const row = (key: string, sent = "2025-03-10 09:00", message = "id") => [
    key,
    "ben@x.example",
    "1, 2",
    "Assigned",
    "",
    "2025-03-10 09:00",
    sent,
    message,
  ];
  const mail = { to: "ben@x.example", key: "k" };

  test("finds nothing where each claim was sent once, or given up", () => {
    expect(wrongMail([row("k"), row("l", "", "Not sent: it was answered")], [mail])).toEqual([]);
  });

  test.each([
    ["a message that arrived twice", [row("k")], [mail, mail], "message k arrived twice"],
    ["one that no ledger knows", [], [mail], "the ledger knows of no mail"],
    ["one that never arrived", [row("k")], [], "it never arrived"],
    ["the same asked twice", [row("k"), row("l")], [mail, { ...mail, key: "l" }], "asked twice: Assigned"],
    ["a claim left open", [row("k", "", "")], [], "the claim k was left open"],
    ["one given up that was sent", [row("k", "", "Not sent")], [mail], "the ledger knows of no mail"],
  ] as const)("finds %s", (_, ledger, arrived, says) => {
    expect(wrongMail(ledger, arrived).join("\n")).toContain(says);
  });
});

describe("the witness of people's cells", () => {
  test.each([
    [[["a"]], [["b"]]],
    [[["a"]], []],
    [[], [["a"]]],
    [
      [["a"], ["b"]],
      [["b"], ["a"]],
    ],
  ])("tells %j and %j apart", (left, found) => {
    expect(touched(left, found).length).toBeGreaterThan(0);
  });

  test("says nothing of what is as it was left", () => {
    expect(touched([["a"], ["b"]], [["a"], ["b"]])).toEqual([]);
  });

  test("knows what people did from what somebody else did", async () => {
    let cells: Rows = [["a"]];
    const watching = await watch(async () => cells);

    await watching.during(async () => {
      cells = [["b"]];
    });
    const fine = [...(await watching.found())];
    cells = [["c"]];

    expect(fine).toEqual([]);
    expect(await watching.found()).toHaveLength(1);
  });
});

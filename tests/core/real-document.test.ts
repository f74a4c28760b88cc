import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { InquiryFact } from "../../src/core/model/tabs.ts";
import { buildWorkbook } from "../support/build-workbook.ts";
import { planFor } from "../support/plan.ts";

/** The text of the real document, which lies beside the project where it may be used, and not in it. */
const file = join(import.meta.dirname, "../../../shared/seed/response-2018.txt");

const factNames: ReadonlyMap<string, InquiryFact> = new Map([
  ["Inquiry Title", "Inquiry title"],
  ["Select Committee Owner", "Committee chair"],
  ["Date agreed by Cabinet", "Date agreed by Cabinet"],
  ["Lead Cabinet Member", "Lead Cabinet Member"],
  ["Lead Senior Officer (Director)", "Lead senior officer"],
]);

function withoutTags(text: string): string {
  return text
    .replaceAll(/<\/p>\s*<p>|<\/li>/gu, "\n")
    .replaceAll(/<[^>]+>/gu, "")
    .trim();
}

/** What can be read off the text without guessing: the facts, the version rows, the rows that came whole. */
function workbookOfText(text: string) {
  const lines = text.split("\n").map((line) => line.split("\t").map(withoutTags));
  const facts = lines.flatMap(([name = "", value = ""]) => {
    const fact = factNames.get(name);
    return fact ? [[fact, value] as const] : [];
  });
  const start = lines.findIndex(([first]) => first === "Version No.") + 1;
  const versionControl = lines
    .slice(start, start + 2)
    .map(([number = "", changes = "", author = "", date = ""]) => ({
      "Version No.": number,
      Changes: changes,
      "Name of response author": author,
      Date: date,
    }));
  const response = lines.flatMap(
    ([first = "", agreed = "", answer = "", member = "", owner = "", update = ""]) => {
      const [, ref = "", recommendation = ""] = /^(\d+): (.*)/su.exec(first) ?? [];
      if (ref === "" || update === "") return [];
      return [
        {
          Ref: ref,
          Recommendation: recommendation,
          Agreed: agreed,
          "Response and proposed action": answer,
          "Responsible Cabinet Member": member,
          "Senior Responsible Officer": owner,
          "Six month progress update": update,
        },
      ];
    },
  );
  return buildWorkbook({ inquiry: Object.fromEntries(facts), versionControl, response });
}

describe.skipIf(!existsSync(file))("the real document of 2018, as text", () => {
  test("shows the flaws that its readers found in it", () => {
    const workbook = workbookOfText(readFileSync(file, "utf8"));
    const plan = planFor(workbook, { at: "2019-03-25T09:00:00Z", stampNow: true });
    const found = plan.findings.map(({ code, ref }) => `${code} ${ref}`);

    expect(found).toEqual(
      expect.arrayContaining([
        "date-unreadable Inquiry",
        "sample-row-left Version control",
        "no-but-actioned 6",
        "actioned-in-the-future 4",
        "people-missing People",
      ]),
    );
    expect(found.filter((each) => /^(?:no-but-actioned|actioned-in-the-future) [78]$/u.test(each))).toEqual(
      [],
    );
    expect(plan.stamp?.number).toBe("0.1");
  });
});

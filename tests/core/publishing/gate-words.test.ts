import { describe, expect, test } from "vitest";
import type { WordedFinding } from "../../../src/core/model/finding.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { type GateInspection, gatesOf } from "../../../src/core/publishing/gates.ts";
import { historyOf } from "../../../src/core/versions/replay.ts";
import { buildWorkbook } from "../../support/build-workbook.ts";
import { trackerIn } from "../../support/plan.ts";
import { part, recommendation, rich, snapshotOf, withheld } from "../../support/sample-snapshot.ts";

const tracker = trackerIn(
  buildWorkbook({
    inquiry: { Publish: "Yes", Contact: "Team, scrutiny@westmere.example or viv@westmere.example" },
    people: [
      { Name: "Viv Trundell", Post: "Learning Manager", Kind: "Officer", Email: "viv@westmere.example" },
      { Name: "Kit Lowe", Kind: "Officer" },
    ],
  }),
);
const history = { ...historyOf(tracker), brokenAt: null, baselineHolds: true };
const ready = snapshotOf([recommendation(1, [part("1")])], { history: [] });

function gates(snapshot: Partial<Snapshot>, rest: Partial<GateInspection> = {}) {
  return gatesOf({ tracker, history, findings: [], snapshot: { ...ready, ...snapshot }, ...rest });
}

/** The words of the one gate that a text in a recommendation raises. */
function messageOf(text: string): string | undefined {
  const found = gates({ recommendations: [recommendation(3, [part("3", { response: rich(text) })])] });
  expect(found).toHaveLength(1);
  return found[0]?.message;
}

function finding(code: string, severity: WordedFinding["severity"], ref = "3"): WordedFinding {
  return {
    code,
    severity,
    ref,
    tab: "response",
    cell: "C5",
    detail: {},
    title: "A check",
    message: `Mend ${ref}.`,
  };
}

test("nothing stands against a version that is ready", () => {
  expect(gates({})).toEqual([]);
});

describe("what stands against a version is told with its place and its mend", () => {
  test("a draft", () => {
    expect(gates({ stage: "draft" })).toEqual([
      {
        code: "not-final",
        ref: "Version control",
        message:
          "1.6 is a draft, and only a version that Cabinet has agreed is published. Set Status to FINAL and enter Date agreed by Cabinet once it has; until then, show people the preview with its watermark.",
      },
    ]);
  });

  test.each(["No", "", "Perhaps"])("Publish that is not Yes: %j", (Publish) => {
    const other = trackerIn(buildWorkbook({ inquiry: { Publish } }));

    expect(gates({}, { tracker: other })).toEqual([
      {
        code: "publish-not-yes",
        ref: "Inquiry",
        message: "Publish is not Yes. Set it to Yes in Inquiry once the response may go out.",
      },
    ]);
  });

  test("a Change log that was altered, and a baseline only where the log itself holds", () => {
    const broken = {
      code: "change-log-broken",
      ref: "Change log",
      message:
        "From row 7 on the Change log is not as it was written, so nobody can vouch for 1.6. Bring it back with File, Version history.",
    };

    expect(gates({}, { history: { ...history, brokenAt: 7 } })).toEqual([broken]);
    expect(gates({}, { history: { ...history, brokenAt: 7, baselineHolds: false } })).toEqual([broken]);
    expect(gates({}, { history: { ...history, baselineHolds: false } })).toEqual([
      {
        code: "baseline-differs",
        ref: "_Baseline",
        message:
          "The hidden tab _Baseline does not say what the Change log says. Bring it back with File, Version history, or let the next version put it right.",
      },
    ]);
  });

  test("a version without a title, without a date that can be read, and without recommendations, all at once", () => {
    const empty = {
      inquiry: { ...ready.inquiry, title: "" },
      version: { ...ready.version, date: "soon 2019-03-22" },
      recommendations: [],
    };

    expect(gates(empty)).toEqual([
      {
        code: "title-missing",
        ref: "Inquiry",
        message: "1.6 has no title. Enter Inquiry title, and publish the version that is stamped after that.",
      },
      {
        code: "version-date-unreadable",
        ref: "Version control",
        message:
          "Version control gives no date for 1.6 that can be read. Enter the day on which it was stamped, such as 10 September 2018.",
      },
      {
        code: "no-recommendations",
        ref: "Response",
        message:
          "1.6 holds no recommendation. Enter them in Response, and publish the version that is stamped after that.",
      },
    ]);
    expect(gates({ version: { ...ready.version, date: "2019-03-22T09:00" } })).toHaveLength(1);
  });

  test("findings that must be mended and owners whom nobody knows, and of advice nothing", () => {
    const standing = [
      finding("answer-missing", "must fix"),
      finding("officer-unknown", "should fix"),
      finding("cabinet-member-unknown", "should fix", "4"),
      finding("action-vague", "should fix"),
      finding("wordy", "advice"),
    ];

    expect(gates({}, { findings: standing })).toEqual([
      { code: "answer-missing", ref: "3", message: "Mend 3." },
      { code: "officer-unknown", ref: "3", message: "Mend 3." },
      { code: "cabinet-member-unknown", ref: "4", message: "Mend 4." },
    ]);
  });

  test("once, where a finding says the same of the same place", () => {
    const recommendations = ["3", "4"].map((ref) =>
      recommendation(Number(ref), [part(ref, { response: rich("See javascript:alert(1)") })]),
    );

    expect(
      gates({ recommendations }, { findings: [finding("unsafe-link", "must fix")] }).map(
        ({ ref, message }) => [ref, message.slice(0, 20)],
      ),
    ).toEqual([
      ["3", "Mend 3."],
      ["4", "4 holds a link in Re"],
    ]);
  });
});

describe("what a version would tell of persons is told with its place and its mend", () => {
  const stamped = "Then publish the version that is stamped after that.";

  test("an email address, unless it is the team's own", () => {
    expect(messageOf("Ask VIV@westmere.example.")).toBe(
      `3 would publish an email address in Response and proposed action. Take it out, or name the team and let readers write to Contact. ${stamped}`,
    );
    expect(
      gates({
        recommendations: [
          recommendation(3, [part("3", { response: rich("Ask Scrutiny@Westmere.example.") })]),
        ],
      }),
    ).toEqual([]);
  });

  test("a name, with what to write in its place", () => {
    expect(messageOf("Viv Trundell did it.")).toBe(
      `3 names Viv Trundell in Response and proposed action: say "Learning Manager" instead. Only councillors and senior officers are published by name. ${stamped}`,
    );
    expect(messageOf("Kit Lowe did it.")).toBe(
      `3 names Kit Lowe in Response and proposed action: say what the post is instead, and enter it beside Kit Lowe in People. Only councillors and senior officers are published by name. ${stamped}`,
    );
  });

  test("a number that stands for one person", () => {
    expect(messageOf("It is about AB 12 34 56 C.")).toBe(
      `3 would publish a pupil's number (UPN) or a National Insurance number in Response and proposed action. Take it out, and look whether the text says anything else by which somebody could be known. ${stamped}`,
    );
  });

  test("an address or a number within a link, plain or encoded", () => {
    const linked = (href: string) =>
      gates({
        recommendations: [
          recommendation(3, [
            part("3", { response: [{ kind: "paragraph", spans: [{ text: "the map", href }] }] }),
          ]),
        ],
      }).map(({ code }) => code);

    expect(linked("https://a.example/?to=kit@b.example")).toEqual(["personal-email-published"]);
    expect(linked("https://a.example/?to=kit%40b.example")).toEqual(["personal-email-published"]);
    expect(linked("https://a.example/AB123456C")).toEqual(["personal-number-published"]);
    expect(linked("https://a.example/")).toEqual([]);
  });

  test("what stands in Version control is mended without a new version", () => {
    const told = gates({
      history: [{ ...ready.version, changes: "Kit Lowe mended 3", author: "Viv Trundell" }],
    });

    expect(told.map(({ ref, message }) => [ref, message])).toEqual([
      [
        "Version control",
        "Version control names Kit Lowe in the Changes of 1.6: say what the post is instead, and enter it beside Kit Lowe in People. Only councillors and senior officers are published by name. Then publish again.",
      ],
      [
        "Version control",
        'Version control names Viv Trundell in the author of 1.6: say "Learning Manager" instead. Only councillors and senior officers are published by name. Then publish again.',
      ],
    ]);
  });
});

describe("a link that nobody can follow safely", () => {
  const words = (ref: string, place: string) => ({
    code: "unsafe-link",
    ref,
    message: `${ref} holds a link in ${place} that is neither a web page nor an email address, and that readers cannot follow safely. Take it out, or link to a page that starts with https; then publish the version that is stamped after that.`,
  });

  test("is told where it stands written, and where words carry it", () => {
    const row = { version: "1.6", from: "", by: "", at: "", chain: "" };
    const to = "0-4 bold; 4-9 link file:///x";
    const changeLog = [
      { ...row, ref: "1", field: "Recommendation (formatting)", to: "0-4 link https://a.example/" },
      { ...row, ref: "2", field: "Committee assessment (formatting)", to },
      { ...row, ref: "3", field: "Recommendation (formatting)", to },
      { ...row, ref: "3", field: "Not for publication (reason)", to: "Exempt" },
      { ...row, ref: "4", field: "Recommendation", to },
      { ...row, version: "1.7", ref: "5", field: "Recommendation (formatting)", to },
    ];
    const recommendations = [
      recommendation(1, [part("1", { response: rich("See javascript:alert(1)") })]),
      recommendation(3, [withheld("3", "Exempt")]),
    ];

    expect(gates({ recommendations }, { tracker: { ...tracker, changeLog } })).toEqual([
      words("2", "Committee assessment"),
      words("1", "Response and proposed action"),
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { gatesOf } from "../../../src/core/publishing/gates.ts";
import { publicationOf, storyUntil } from "../../support/published-story.ts";
import { retyped, stampedTracker } from "../../support/stamped.ts";
import type { Flaws } from "../../support/tracker-builder.ts";

/** Titles and texts of their own keep the findings of the checks out of the way of the gates. */
function gatesOn(...states: readonly Flaws[]): readonly string[] {
  return publicationOf(stampedTracker(...states), "2025-11-20").gates.map(
    ({ code, ref }) => `${code} ${ref}`,
  );
}

const formatted = (href: string) => ({
  text: "See the map.",
  links: [],
  runs: [{ start: 8, end: 11, href }],
});

describe("the gates before publication", () => {
  test.each([
    ["2018-09-11", "FINAL 1.0"],
    ["2019-03-22", "1.6"],
  ])("let the worked example pass on %s, as %s", (day, version) => {
    const { snapshot, gates } = publicationOf(storyUntil(day), day);

    expect(snapshot.version.number).toBe(version);
    expect(gates).toEqual([]);
  });

  test("hold back the draft of July, and say everything at once", () => {
    const { gates } = publicationOf(storyUntil("2018-07-31"), "2018-07-31", "0.2");

    expect(gates.map(({ code, ref }) => `${code} ${ref}`)).toEqual([
      "date-unreadable Inquiry",
      "answer-missing 5a",
      "two-owners 5a",
      "answer-missing 5b",
      "two-owners 5b",
      "sample-row-left Version control",
      "not-final Version control",
    ]);
    expect(gates.at(-1)?.message).toContain("show people the preview with its watermark");
  });

  test("let the well-kept tracker pass", () => {
    expect(gatesOn({})).toEqual([]);
  });

  test.each<readonly [string, Flaws, readonly string[]]>([
    ["Publish is No", { inquiry: { Publish: "No" } }, ["publish-not-yes Inquiry"]],
    ["Publish is blank", { inquiry: { Publish: "" } }, ["publish-not-yes Inquiry"]],
    [
      "there is no title",
      { inquiry: { "Inquiry title": "" } },
      ["fact-missing Inquiry", "title-missing Inquiry"],
    ],
    [
      "a junior officer is named in a text",
      { rows: { "3": { "Response and proposed action": "Zoe O’Hara will publish a map by May." } } },
      ["junior-name-published 3"],
    ],
    [
      "a junior officer is named by surname and title",
      { rows: { "3": { "Six month progress update": "Not yet, says Ms O'Hara." } } },
      ["junior-name-published 3"],
    ],
    [
      "a junior officer is named in the reason for withholding",
      { rows: { "3": { "Not for publication (reason)": "It is about Z. O'Hara" } } },
      ["junior-name-published 3"],
    ],
    [
      "an address is given that nobody knows",
      { rows: { "3": { "Committee assessment": "Ask maps@westmere.example." } } },
      ["personal-email-published 3"],
    ],
    [
      "an address hides in a link",
      { rows: { "3": { "Committee assessment": formatted("https://x.example/?to=a%40b.example") } } },
      ["personal-email-published 3"],
    ],
    [
      "a link is unsafe",
      { rows: { "3": { "Committee assessment": formatted("javascript:alert(1)") } } },
      ["unsafe-link 3"],
    ],
  ])("hold a version back when %s", (_, flaws, codes) => {
    expect(gatesOn(flaws)).toEqual(codes);
  });

  test("say what to write instead of a junior officer's name", () => {
    const rows = { "3": { "Response and proposed action": "Zoë O'Hara will publish a map by May." } };
    const [gate] = publicationOf(stampedTracker({ rows }), "2025-11-20").gates;

    expect(gate?.message).toBe(
      '3 names Zoë O\'Hara in Response and proposed action: say "Road Safety Manager" instead. Only councillors and senior officers are published by name. Then publish the version that is stamped after that.',
    );
  });

  test("let the Contact's address pass, and councillors and senior officers by name", () => {
    const text = "Cllr Ada Marsh and Ben Okafor answer at scrutiny@westmere.example.";

    expect(gatesOn({ rows: { "3": { "Committee assessment": text } } })).toEqual([]);
  });

  test("judge the version, not only the sheet as it stands", () => {
    const named: Flaws = { rows: { "3": { "Six month progress update": "Zoë O'Hara is still at it." } } };
    const workbook = stampedTracker(named, {});

    expect(publicationOf(workbook, "2025-11-20", "FINAL 1.0").gates.map(({ code }) => code)).toEqual([
      "junior-name-published",
    ]);
    expect(publicationOf(workbook, "2025-11-20", "1.1").gates).toEqual([]);
  });

  test("look into the Changes that people reworded", () => {
    const workbook = retyped(stampedTracker({}), "Version control", 1, 1, "Zoë O'Hara mended this");

    expect(publicationOf(workbook, "2025-11-20").gates.map(({ code, ref }) => `${code} ${ref}`)).toEqual([
      "junior-name-published Version control",
    ]);
  });

  test("hold a version back whose date nobody can read", () => {
    const workbook = retyped(stampedTracker({}), "Version control", 1, 3, "soon");

    expect(publicationOf(workbook, "2025-11-20").gates.map(({ code }) => code)).toEqual([
      "version-date-unreadable",
    ]);
  });

  test("let a partner body pass by its name", () => {
    const addPeople = [
      { Name: "Westmere NHS Trust", Post: "Partner", Kind: "Partner", Email: "office@trust.example" },
    ];
    const rows = { "3": { "Committee assessment": "Westmere NHS Trust has done its part." } };

    expect(gatesOn({ addPeople, rows })).toEqual([]);
  });

  test("hold everything back when the Change log or the baseline was altered", () => {
    const altered = retyped(stampedTracker({}), "Change log", 1, 4, "Another title");
    const edited = retyped(stampedTracker({}), "_Baseline", 1, 2, "Another title");

    expect(publicationOf(altered, "2025-11-20").gates.map(({ code }) => code)).toContain("change-log-broken");
    expect(publicationOf(edited, "2025-11-20").gates.map(({ code }) => code)).toContain("baseline-differs");
  });

  test("hold back a response without recommendations", () => {
    const { tracker, history, snapshot } = publicationOf(stampedTracker({}), "2025-11-20");
    const empty = { ...snapshot, recommendations: [] };

    expect(gatesOf({ tracker, history, findings: [], snapshot: empty }).map(({ code }) => code)).toEqual([
      "no-recommendations",
    ]);
  });
});

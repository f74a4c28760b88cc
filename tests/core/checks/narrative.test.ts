import { describe, expect, test } from "vitest";
import { completionClaim } from "../../../src/core/checks/completion-claim.ts";
import { givesNoReason, promisesNothing } from "../../../src/core/checks/empty-words.ts";
import { sentencesOf, updatesOf } from "../../../src/core/checks/narrative.ts";
import { workToCome } from "../../../src/core/checks/work-to-come.ts";
import { inspectionOf, wellKeptWorkbook } from "../../support/tracker-builder.ts";

describe("sentencesOf", () => {
  test.each([
    [
      "stops and line breaks",
      "One. Two! Three?  Four; five\nsix\n\n  seven  \n",
      ["One.", "Two!", "Three?", "Four;", "five", "six", "seven"],
    ],
    ["no stop within a number", "It is 3.5 miles long.It is lit", ["It is 3.5 miles long.It is lit"]],
    [
      "no bullet and no letter of a list",
      "• one\n* two\n–three\n- four\n(a) five\nb) six\nc.   seven",
      ["one", "two", "three", "four", "five", "six", "seven"],
    ],
    [
      "words that only look like a list's letter",
      "ab) one\n(ab) two\nto a) three",
      ["ab) one", "(ab) two", "to a) three"],
    ],
    ["nothing between double quotes", 'Asked "Is it done? Yes." they left', ["Asked   they left"]],
    ["nothing between curly quotes", "Asked “Is it done? Yes.” they left", ["Asked   they left"]],
    [
      "nothing between single quotes",
      "Asked 'Is it done? Yes', they left ‘here. now’",
      ["Asked  , they left"],
    ],
    [
      "apostrophes as they stand",
      "The schools' lamps aren't up. The others' are.",
      ["The schools' lamps aren't up.", "The others' are."],
    ],
    ["quotes that two lines share as they stand", 'A "b\nc" d', ['A "b', 'c" d']],
  ])("keeps apart %s", (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe("updatesOf", () => {
  test("gives those that are filled in, the oldest first", () => {
    const { recommendations } = inspectionOf(
      wellKeptWorkbook({ rows: { "1": { "Twelve month progress update": "The lamps still burn." } } }),
    ).tracker;

    expect(recommendations.map(updatesOf).map((updates) => updates.map(({ column }) => column))).toEqual([
      ["Six month progress update", "Twelve month progress update"],
      [],
      ["Six month progress update"],
      [],
      ["Six month progress update"],
    ]);
  });
});

describe("completionClaim", () => {
  test.each([
    ["Actioned.", "Actioned."],
    ["ACTIONED", "ACTIONED"],
    ["Work began. Completed in May 2025 by the Roads team.", "Completed in May 2025 by the Roads team."],
    [
      "This recommendation has now been fully implemented.",
      "This recommendation has now been fully implemented.",
    ],
    [
      "These recommendation have been actioned.\na. Workshops were held.",
      "These recommendation have been actioned.",
    ],
    ["a. Recommendation 2a has been delivered", "Recommendation 2a has been delivered"],
    ["This is complete.", "This is complete."],
    [
      "This has been actioned and will conclude in the summer term.",
      "This has been actioned and will conclude in the summer term.",
    ],
    ["Status: complete", "Status: complete"],
    [
      "In May this recommendation was delivered, not a day too soon.",
      "In May this recommendation was delivered, not a day too soon.",
    ],
  ])("hears one in %j", (text, claim) => {
    expect(completionClaim(text)).toBe(claim);
  });

  test.each([
    "This recommendation has not yet been actioned.",
    "This recommendation hasn't been actioned.",
    "This will be completed in May.",
    "Once this has been completed, schools will be told.",
    "This recommendation has been partly implemented.",
    "This has been delivered in some schools, but in part only.",
    "The first phase has been completed.",
    "Completed forms were sent to schools.",
    "Half of these actions are complete.",
    "This recommendation is being implemented.",
    "Members asked whether “this recommendation has been actioned”.",
    "The survey is done.",
  ])("hears none in %j", (text) => {
    expect(completionClaim(text)).toBeNull();
  });
});

describe("workToCome", () => {
  test.each([
    [
      "It is expected that this will conclude in the summer term.",
      "It is expected that this will conclude in the summer term.",
    ],
    ["INSET days are full, so we plan to use the conference.", "so we plan to use the conference."],
    [
      "The final action of the project will be to host a conference.",
      "The final action of the project will be to host a conference.",
    ],
    ["Each school will be audited.", "Each school will be audited."],
    ["A delegate is still to be nominated.", "A delegate is still to be nominated."],
    ["We'll support schools next term.", "We'll support schools next term."],
    [
      "A permanent delegate will be nominated after that.",
      "A permanent delegate will be nominated after that.",
    ],
    ["The remaining schools will have theirs.", "The remaining schools will have theirs."],
    ["The guide is due in June.", "The guide is due in June."],
    [
      "Lamps are up; all agreed: more will be put up in May, we hope.",
      "more will be put up in May, we hope.",
    ],
    ["The lamps, led by Will, will be installed in May.", "will be installed in May."],
    ["SIX LAMPS, AT LAST, WILL BE INSTALLED.", "SIX LAMPS, AT LAST, WILL BE INSTALLED."],
    ["Will be published in May", "Will be published in May"],
    ["Every school will have one by the spring.", "Every school will have one by the spring."],
    [
      "We plan to keep the lamps and are planning to add six.",
      "We plan to keep the lamps and are planning to add six.",
    ],
    [
      "Will Smith led the work and will publish it in May.",
      "Will Smith led the work and will publish it in May.",
    ],
    [
      "We will continue to monitor the lamps and will install six more.",
      "We will continue to monitor the lamps and will install six more.",
    ],
    [
      "This will help parents and will be published shortly.",
      "This will help parents and will be published shortly.",
    ],
  ])("hears it in %j", (text, clause) => {
    expect(workToCome(text)).toBe(clause);
  });

  test.each([
    "We will continue to monitor the lamps.",
    "The policy will be reviewed every year.",
    "Processes ensure that the toolkit will be removed whenever guidance changes.",
    "Officers will sign post head teachers to colleagues when appropriate.",
    "The page has been rewritten, which will help parents.",
    "Cabinet said that it will fund a post.",
    'The response said: "officers will pilot a workshop".',
    "Will Smith led the work of his own free will.",
    "The workshop that was planned for June was held.",
    "The delay was due to illness.",
    "It was held in the summer term.",
    "Parents will find the list on the website.",
    "The new contract, which was due to start in April 2025, began on time.",
    "All new staff will be trained as part of induction.",
    "The data will feed into the annual report.",
    "Ongoing monitoring will take place through the Performance Board.",
    "The strategy runs until 2030 and will be delivered through the action plan.",
    "This will be business as usual from now on.",
    "Any future changes will be reported to Committee.",
    "Members will be kept informed through the Bulletin.",
    "We plan to keep the lamps lit.",
    "The page will help officers publish the list.",
    "The others were lit, which will help parents.",
    "Schools will have one each.",
  ])("hears none in %j", (text) => {
    expect(workToCome(text)).toBeNull();
  });
});

describe("empty words", () => {
  test.each([
    "Accepted by Cabinet.",
    "Agreed.",
    "Agreed (b)!",
    "Cabinet accepts this recommendation and view it as a positive step.",
    "Officers will consider lamps, paths and bridges.",
  ])("promise nothing in %j", (text) => {
    expect(promisesNothing(text)).toBe(true);
  });

  test.each([
    "Accepted. Officers do this as a matter of course whenever new guidance comes out.",
    "Officers will work with schools.",
    "Cabinet will consider this on 4 March.",
    "Cabinet will consider this in 2026.",
    "Officers will consider lamps, paths, bridges and signs.",
    "Cabinet accepts this recommendation and will ensure that the public website is updated and improved.",
  ])("are not all there is in %j", (text) => {
    expect(promisesNothing(text)).toBe(false);
  });

  test.each([
    "The Council does not agree with this recommendation at present.",
    "We don't agree. The Council doesn’t support it.",
    "Unfortunately, Cabinet is only able to reject this.",
  ])("give no reason by refusing: %j", (text) => {
    expect(givesNoReason(text)).toBe(true);
  });

  test.each(["Rejected: there are too few psychologists.", "Rejected, see 2a."])(
    "give a reason by naming what stands in the way: %j",
    (text) => {
      expect(givesNoReason(text)).toBe(false);
    },
  );

  test("are not looked for in more than six hundred characters", () => {
    const [accepted, rejected] = ["Accepted. ".repeat(60), "Rejected. ".repeat(60)];

    expect([promisesNothing(accepted), givesNoReason(rejected)]).toEqual([true, true]);
    expect([promisesNothing(`${accepted}.`), givesNoReason(`${rejected}.`)]).toEqual([false, false]);
  });
});

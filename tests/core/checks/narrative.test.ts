import { describe, expect, test } from "vitest";
import { completionClaim } from "../../../src/core/checks/completion-claim.ts";
import { givesNoReason, promisesNothing } from "../../../src/core/checks/empty-words.ts";
import { workToCome } from "../../../src/core/checks/work-to-come.ts";

describe("completionClaim", () => {
  test.each([
    "Actioned.",
    "ACTIONED",
    "Completed in May 2025 by the Roads team.",
    "This recommendation has now been fully implemented.",
    "These recommendation have been actioned.\na. Workshops were held.",
    "a. Recommendation 2a has been delivered",
    "This is complete.",
    "This has been actioned and will conclude in the summer term.",
    "Status: complete",
  ])("hears one in %j", (text) => {
    expect(completionClaim(text)).not.toBeNull();
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
    ["It is expected that this will conclude in the summer term.", "It is expected that this will conclude"],
    ["INSET days are full, so we plan to use the conference.", "so we plan to use the conference."],
    [
      "The final action of the project will be to host a conference.",
      "The final action of the project will be",
    ],
    ["Each school will be audited.", "Each school will be audited."],
    ["A delegate is still to be nominated.", "A delegate is still to be nominated."],
    ["We'll support schools next term.", "We'll support schools next term."],
    ["A permanent delegate will be nominated after that.", "A permanent delegate will be nominated"],
    ["The remaining schools will have theirs.", "The remaining schools will have theirs."],
    ["The guide is due in June.", "The guide is due in June."],
  ])("hears it in %j", (text, clause) => {
    expect(workToCome(text)).toContain(clause);
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
  ])("hears none in %j", (text) => {
    expect(workToCome(text)).toBeNull();
  });
});

describe("empty words", () => {
  test.each([
    "Accepted by Cabinet.",
    "Agreed.",
    "Cabinet accepts this recommendation and view it as a positive step.",
  ])("promise nothing in %j", (text) => {
    expect(promisesNothing(text)).toBe(true);
  });

  test.each([
    "Accepted. Officers do this as a matter of course whenever new guidance comes out.",
    "Officers will work with schools.",
    "Cabinet will consider this on 4 March.",
    "Cabinet accepts this recommendation and will ensure that the public website is updated and improved.",
  ])("are not all there is in %j", (text) => {
    expect(promisesNothing(text)).toBe(false);
  });

  test("give no reason by refusing, and one by naming what stands in the way", () => {
    expect(givesNoReason("The Council does not agree with this recommendation at present.")).toBe(true);
    expect(givesNoReason("Rejected: there are too few psychologists.")).toBe(false);
  });
});

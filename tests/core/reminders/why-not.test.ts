import { expect, test } from "vitest";
import { tellWhyNot } from "../../../src/core/reminders/why-not.ts";

const place = { trackerId: "1tracker", inquiry: "Safer Cycling Routes" };

function told(refs: readonly string[], text = "zoe at westmere"): string | undefined {
  const why = { code: "email-malformed" as const, who: "Zoe O'Hara", text };
  return tellWhyNot(
    place,
    refs.map((ref) => ({ ref, why })),
  )[0]?.message;
}

test.each<[readonly string[], string]>([
  [["2a"], "2a"],
  [["2a", "2b"], "2a and 2b"],
  [["1", "2a", "1", "2b"], "1, 2a and 2b"],
  [Array.from({ length: 12 }, (_, at) => `${at + 1}`), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12"],
  [Array.from({ length: 500 }, (_, at) => `${at + 1}`), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 488 more"],
])("%j are joined as people join refs", (refs, words) => {
  expect(told(refs)).toBe(
    `"zoe at westmere" is not an email address, so Zoe O'Hara cannot be reminded of ${words}. Mend Email in People.`,
  );
});

test("what stands in a cell is quoted on one line, and cut where it is long", () => {
  const quoted = (text: string) => /^"(.*)" is not/su.exec(told(["1"], text) ?? "")?.[1];

  expect(quoted(" zoe\n\n at\twestmere ")).toBe("zoe at westmere");
  expect(quoted("z".repeat(120))).toBe("z".repeat(120));
  expect(quoted("z".repeat(121))).toBe(`${"z".repeat(119)}…`);
  expect(quoted(`${"z".repeat(118)}🚲🚲`)).toBe(`${"z".repeat(118)}…`);
});

test("each thing that stands in the way is told once, in the order in which it was found", () => {
  const noEmail = { code: "no-email" as const, who: "Zoe O'Hara", text: "" };
  const paused = { code: "paused" as const, who: "Ben Okafor", text: "Paused" };

  expect(
    tellWhyNot(place, [
      { ref: "1", why: noEmail },
      { ref: "2", why: paused },
      { ref: "3", why: { ...noEmail } },
      { ref: "4", why: { ...noEmail, who: "Kit Lowe" } },
    ]),
  ).toEqual([
    {
      ...place,
      code: "no-email",
      refs: ["1", "3"],
      message:
        "Zoe O'Hara has no email in People, so nothing can be sent about 1 and 3. Enter a work address.",
    },
    {
      ...place,
      code: "paused",
      refs: ["2"],
      message:
        'Ben Okafor is away ("Paused") with no delegate, so nobody was reminded of 2. Add "delegate to" and a name if it cannot wait.',
    },
    {
      ...place,
      code: "no-email",
      refs: ["4"],
      message: "Kit Lowe has no email in People, so nothing can be sent about 4. Enter a work address.",
    },
  ]);
});

import { expect, test } from "vitest";
import type { Digest } from "../../../src/core/model/reminder.ts";
import { renderLetter } from "../../../src/render/mail/render-letter.ts";
import { samples } from "./sample-digests.ts";
import { council, letters } from "./sample-letters.ts";

const longText = "Officers “will” look at the school’s guidance & say what they find. ".repeat(200);

/** Five hundred recommendations with two things wanted of each, in many words. */
function endless(): Digest {
  const sample = samples["five-hundred"];
  if (!sample) throw new Error("no sample");
  const items = sample.items.flatMap((item) => {
    const long = {
      ...item,
      inquiry: longText,
      recommendation: longText,
      promised: longText,
      owner: longText,
    };
    return [long, { ...long, ask: "action" as const, key: `${item.key}/action` }];
  });
  return { ...sample, items };
}

test("a letter about 500 recommendations is short enough for Gmail to show whole, and says how many more there are", () => {
  const { html, text, subject } = renderLetter(endless(), council);

  expect(new TextEncoder().encode(html).length).toBeLessThan(102_000);
  expect(text).toContain("485 more recommendations are waiting for you in the tracker.");
  expect(text.match(/^Recommendation \d+$/gmu)).toHaveLength(15);
  expect(subject).toMatch(/^Please give your six month update on 500 recommendations/u);
});

test.each(letters)(
  "no line of the plain text of %s is longer than 72 columns, but for an address or a word",
  (_, { text }) => {
    const long = text
      .split("\n")
      .filter((line) => line.length > 72 && /\S\s+\S/u.test(line.replace(/^[-*] /u, "")));

    expect(long).toEqual([]);
  },
);

test("every link of a letter has words of its own", () => {
  for (const [, { html }] of letters) {
    const words = [...html.matchAll(/<a [^>]*>([^<]*)<\/a>/gu)].map(([, word]) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});

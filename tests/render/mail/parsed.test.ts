import fc from "fast-check";
import { simpleParser } from "mailparser";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { expect, test } from "vitest";
import type { Digest } from "../../../src/core/model/reminder.ts";
import { clerkSummary } from "../../../src/render/mail/clerk-summary.ts";
import { renderLetter } from "../../../src/render/mail/render-letter.ts";
import { hostile, samples } from "./sample-digests.ts";
import { council, letters } from "./sample-letters.ts";
import { sampleReport } from "./sample-report.ts";

/** What somebody may type: any text, and pieces that mean something to mail, markup or a calendar. */
const pieces = [
  "\r\n",
  "\n",
  "\u2028",
  "Bcc: x@y.example",
  "<b>",
  '"',
  "END:VEVENT",
  "\0",
  "\u202E",
  "é",
  "😀",
  hostile,
];
const typed = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 8 })
  .map((parts) => parts.join(""));

const ourTags = new Set("a body h1 h2 h3 head html li main meta p style table td title tr ul".split(" "));

function tagsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/<\/?([a-z][a-z0-9-]*)/giu)].map(([, name = ""]) => name.toLowerCase()));
}

async function parse({ subject, text, html, attachments }: ReturnType<typeof renderLetter>) {
  const message = await new MailComposer({
    from: "tracker@council.example",
    to: "ben@council.example",
    subject,
    text,
    html,
    attachments: attachments.map(({ name, contentType, content }) => ({
      filename: name,
      contentType,
      content,
    })),
  })
    .compile()
    .build();
  return simpleParser(message);
}

function withTexts(digest: Digest, text: string): Digest {
  const items = digest.items.map((item) => ({
    ...item,
    inquiry: text,
    contact: text,
    ref: text,
    owner: text,
    recommendation: text,
    promised: text,
    wanted: text,
    link: text,
  }));
  return { ...digest, items, person: { ...digest.person, name: text } };
}

test.each(letters)("the letter %s comes out of a mail parser as it went in", async (_, letter) => {
  const parsed = await parse(letter);

  expect(parsed.subject).toBe(letter.subject);
  expect(parsed.text?.trimEnd()).toBe(letter.text.trimEnd());
  expect(parsed.html).toContain("<h1");
  expect(parsed.attachments.map(({ filename }) => filename)).toEqual(
    letter.attachments.map(({ name }) => name),
  );
});

test("whatever a cell holds, it adds no header, no element, no link and no calendar line", async () => {
  const sample = samples["two-trackers"];
  if (!sample) throw new Error("no sample");
  const plain = await parse(renderLetter(withTexts(sample, "plain"), council));

  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const letter = renderLetter(withTexts(sample, text), council);
      const parsed = await parse(letter);

      expect([...parsed.headers.keys()].toSorted()).toEqual([...plain.headers.keys()].toSorted());
      expect(letter.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(tagsOf(String(parsed.html)).difference(ourTags)).toEqual(new Set());
      expect(String(parsed.html)).not.toMatch(/<[a-z][^>]*\son[a-z]+\s*=/iu);
      for (const [, href = ""] of letter.html.matchAll(/href="([^"]*)"/gu))
        expect(href).toMatch(/^(?:https?:\/\/|mailto:)/u);
      expectCalendar(letter.attachments[0]?.content ?? "");
    }),
    { numRuns: 60 },
  );
});

test("whatever a finding or a mail service says, the clerk's summary stays one subject and plain words", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { subject, html } = clerkSummary(
        {
          ...sampleReport,
          undeliverable: sampleReport.undeliverable.map((each) => ({
            ...each,
            inquiry: text,
            message: text,
          })),
          returned: sampleReport.returned.map((each) => ({ ...each, reason: text, to: text, refs: text })),
          mustFix: [{ inquiry: text, owner: text, findings: [{ ref: text, title: text, message: text }] }],
        },
        { name: text },
      );

      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(tagsOf(html).difference(ourTags)).toEqual(new Set());
      expect(html).not.toContain("href=");
    }),
    { numRuns: 60 },
  );
});

/** A calendar's lines as RFC 5545 wants them: CRLF, 75 octets, and only the properties that we write. */
function expectCalendar(content: string): void {
  if (content === "") return;
  expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  for (const line of content.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const names = content
    .replaceAll("\r\n ", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(/[:;]/u)[0] ?? "");
  const known =
    /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|SEQUENCE|DTSTART|DTEND|SUMMARY|DESCRIPTION|URL|TRANSP)$/u;
  for (const name of names) expect(name).toMatch(known);
  expect(names.filter((name) => name === "BEGIN")).toHaveLength(
    names.filter((name) => name === "END").length,
  );
}

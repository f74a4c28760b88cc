import { simpleParser } from "mailparser";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { composeMail } from "../../../src/adapters/mail/compose.ts";
import type { Mail } from "../../../src/ports/mail.ts";

const sender = { name: "Westmere Council", address: "scrutiny@westmere.example" };
const mail: Mail = {
  key: "k-0001",
  at: Temporal.Instant.from("2025-03-10T09:00:00Z"),
  to: { name: "Zoë Ó Briain", address: "zoe@westmere.example" },
  subject: "Your update – due by 14 March",
  text: "Dear Zoë",
  html: "<p>Dear Zoë</p>",
  thread: "t-0001",
  attachments: [
    {
      name: "dates.ics",
      contentType: "text/calendar; charset=utf-8; method=PUBLISH",
      content: "BEGIN:VCALENDAR",
    },
  ],
};

test("a message says who it is from, what names it, that a program sent it, and what it belongs to", async () => {
  const parsed = await simpleParser(await composeMail(mail, sender));

  const header = (name: string) => parsed.headers.get(name);
  expect(header("x-scrutiny-key")).toBe("k-0001");
  expect(header("auto-submitted")).toBe("auto-generated");
  expect(parsed.messageId).toBe("<k-0001@westmere.example>");
  expect(parsed.inReplyTo).toBe("<thread-t-0001@westmere.example>");
  expect(parsed.date?.toISOString()).toBe("2025-03-10T09:00:00.000Z");
  expect(parsed.from?.value).toEqual([sender]);
  expect(parsed.subject).toBe(mail.subject);
  expect(parsed.text?.trim()).toBe(mail.text);
  expect(parsed.html).toBe(mail.html);
});

test("a calendar goes with it as a calendar", async () => {
  const { attachments } = await simpleParser(await composeMail(mail, sender));

  expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ["dates.ics", "text/calendar"],
  ]);
});

test("messages of one thread name the same ancestor, and each has an id of its own", async () => {
  const [one, other] = await Promise.all(
    ["k-0001", "k-0002"].map(async (key) => simpleParser(await composeMail({ ...mail, key }, sender))),
  );

  expect(one?.references).toEqual(other?.references);
  expect(one?.messageId).not.toBe(other?.messageId);
});

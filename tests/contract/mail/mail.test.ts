import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mail } from "../../../src/ports/mail.ts";
import { type MailService, monday, openGmail, openNotify, openSmtp } from "./mail-services.ts";

const services = [
  { name: "Gmail", open: openGmail, looksUp: true, bounces: true },
  { name: "GOV.UK Notify", open: openNotify, looksUp: true, bounces: true },
  { name: "SMTP", open: openSmtp, looksUp: false, bounces: false },
] as const;

const at = Temporal.Instant.from(monday);
const since = at.subtract({ hours: 1 });

function mailTo(address: string, some: Partial<Mail> = {}): Mail {
  return {
    key: "k-0001",
    at,
    to: { name: "Ben Okafor", address },
    subject: "2 updates are due by Friday 14 March 2025",
    text: "Dear Ben,\n\nplease tell how the towpath is coming on.",
    html: "<p>Dear Ben,</p><p>please tell how the towpath is coming on.</p>",
    thread: "t-0001",
    attachments: [],
    ...some,
  };
}
const ben = "ben.okafor@westmere.example";

let service: MailService;

describe.each(services)("$name", ({ open, looksUp, bounces }) => {
  beforeEach(async () => {
    service = await open();
  });
  afterEach(() => service.close());

  test("takes a message to the one person it is for", async () => {
    const { id } = await service.port.send(mailTo(ben));

    expect(id).not.toBe("");
    const { subject, text } = mailTo(ben);
    expect(await service.received()).toEqual([{ to: ben, subject, text }]);
  });

  test("finds by its key what was sent, and nothing else", async () => {
    const { id } = await service.port.send(mailTo(ben));

    const found = await service.port.find(["k-0001", "k-0002"], since);

    expect([...found]).toEqual([["k-0001", { id }]]);
  });

  test("lets no text become a header or a second recipient", async () => {
    const nasty = "Due\r\nBcc: all@westmere.example\r\n\r\n<script>";
    await service.port.send(
      mailTo(ben, { subject: nasty, to: { name: 'Ben"\r\nBcc: eve@evil.example', address: ben } }),
    );

    const [received, ...others] = await service.received();

    expect(others).toEqual([]);
    expect(received?.to).toBe(ben);
    expect(received?.subject.replaceAll(/\s+/gu, " ")).toContain("Due Bcc: all@westmere.example");
  });

  test(`${looksUp ? "finds" : "owns that it cannot tell about"} a message whose answer was lost`, async () => {
    const sending = service.losing.send(mailTo(ben));

    await expect(sending).rejects.toMatchObject({ failure: "uncertain" });
    expect(await service.received()).toHaveLength(1);
    const found = await service.port.find(["k-0001"], since);
    expect(found.get("k-0001")).toEqual(looksUp ? { id: expect.any(String) } : "unknown");
  });

  test("says when it was not reached, and nothing was sent", async () => {
    await expect(service.unreachable.send(mailTo(ben))).rejects.toMatchObject({ failure: "unreachable" });

    expect(await service.received()).toEqual([]);
    expect((await service.port.find(["k-0001"], since)).size).toBe(0);
  });

  test("says when it does not let us in, and nothing was sent", async () => {
    await expect(service.stranger.send(mailTo(ben))).rejects.toMatchObject({ failure: "not-allowed" });

    expect(await service.received()).toEqual([]);
    expect((await service.port.find(["k-0001"], since)).size).toBe(0);
  });

  test(`${bounces ? "tells what came back" : "refuses at once an address that the server does not know"}`, async () => {
    const sending = service.port.send(mailTo("ann@gone.example"));

    if (bounces) await sending;
    else await expect(sending).rejects.toMatchObject({ failure: "refused" });
    const returned = await service.port.bounces(["k-0001", "k-0002"], since);
    expect(returned).toEqual(bounces ? [{ key: "k-0001", reason: expect.stringMatching(/exist/u) }] : []);
  });

  test("asks for nothing when there is nothing to look up", async () => {
    expect((await service.unreachable.find([], since)).size).toBe(0);
    expect(await service.unreachable.bounces([], since)).toEqual([]);
  });
});

test("SMTP never begins a message again that it once began and cannot tell about", async () => {
  service = await openSmtp();
  await service.losing.send(mailTo(ben)).catch(() => undefined);

  await expect(service.port.send(mailTo(ben))).rejects.toMatchObject({ failure: "uncertain" });

  expect(await service.received()).toHaveLength(1);
  await service.close();
});

test("SMTP gives neither password nor message to a server whose certificate it cannot trust", async () => {
  service = await openSmtp();

  await expect(service.untrusting?.send(mailTo(ben))).rejects.toMatchObject({ failure: "unreachable" });

  expect(await service.received()).toEqual([]);
  expect((await service.port.find(["k-0001"], since)).size).toBe(0);
  await service.close();
});

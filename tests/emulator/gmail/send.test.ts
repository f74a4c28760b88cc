import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ANN, BOB, control, emulatorForTests, refusal } from "../helpers/emulator.ts";
import { gmailOf, headerOf, mail, sending } from "./mail.ts";

const { url, dataDir } = await emulatorForTests();
await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
const ann = gmailOf(url, ANN).users.messages;
const bob = gmailOf(url, BOB).users.messages;

test("sending replaces the Message-ID, keeps X- headers and fills in From and Date", async () => {
  const text = mail({
    To: `Bob <${BOB}>`,
    Subject: "=?utf-8?B?w4RybmVs?=",
    "Message-ID": "<mine@tracker.example>",
    "X-Tracker-Mail": "reminder-2018-07-02-5a",
  });

  const { data: sent } = await ann.send(sending(text));
  const { data } = await ann.get({ userId: "me", id: sent.id ?? "", format: "metadata" });

  expect(sent).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    threadId: sent.id,
    labelIds: ["SENT"],
  });
  expect(headerOf(data, "Message-ID")).toMatch(/^<CA\+.*@mail\.gmail\.com>$/);
  expect(headerOf(data, "X-Tracker-Mail")).toBe("reminder-2018-07-02-5a");
  expect(headerOf(data, "Subject")).toBe("=?utf-8?B?w4RybmVs?=");
  expect(headerOf(data, "From")).toBe(ANN);
  expect(headerOf(data, "Date")).toBe("Mon, 2 Jul 2018 02:00:00 -0700");
  expect(data.internalDate).toBe(String(Date.parse("2018-07-02T09:00:00Z")));
});

test("a From that is somebody else's becomes the sender's, and one's own keeps its name", async () => {
  const from = async (value: string) => {
    const { data: sent } = await ann.send(sending(mail({ From: value, To: BOB })));
    const { data } = await ann.get({ userId: "me", id: sent.id ?? "", format: "metadata" });
    return headerOf(data, "From");
  };

  expect(await from(`"Scrutiny, Team" <${ANN}>`)).toBe(`"Scrutiny, Team" <${ANN}>`);
  expect(await from("leader@council.example")).toBe(ANN);
});

test("mail arrives unread in the inbox of everyone it names, without the blind copies", async () => {
  const carol = gmailOf(url, "carol@council.example").users.messages;
  await ann.send(sending(mail({ To: `Bob <${BOB}>`, Bcc: "carol@council.example", Subject: "To both" })));

  const { data: list } = await carol.list({ userId: "me", labelIds: ["INBOX", "UNREAD"] });
  const { data } = await carol.get({ userId: "me", id: list.messages?.[0]?.id ?? "" });
  const { data: atBob } = await bob.list({ userId: "me", labelIds: ["INBOX"] });

  expect(data.labelIds).toEqual(expect.arrayContaining(["INBOX", "UNREAD"]));
  expect(headerOf(data, "Delivered-To")).toBe("carol@council.example");
  expect(headerOf(data, "Bcc")).toBeUndefined();
  expect(atBob.messages?.length).toBeGreaterThan(0);
});

test("mail to oneself is one message with all the labels", async () => {
  const { data } = await ann.send(sending(mail({ To: ANN, Subject: "Note" })));

  expect(data.labelIds).toEqual(["UNREAD", "SENT", "INBOX"]);
});

test("an answer joins the thread of what it answers, in both mailboxes", async () => {
  const { data: first } = await ann.send(sending(mail({ To: BOB, Subject: "Recommendation 5a" })));
  const { data: sent } = await ann.get({ userId: "me", id: first.id ?? "" });
  const answered = headerOf(sent, "Message-ID") ?? "";
  const { data: inbox } = await bob.list({ userId: "me", labelIds: ["INBOX"], maxResults: 1 });

  const reply = { To: ANN, Subject: "RE: Recommendation 5a", References: answered };
  const { data: answer } = await bob.send(sending(mail(reply)));
  const { data: thread } = await gmailOf(url, ANN).users.threads.get({
    userId: "me",
    id: first.threadId ?? "",
  });

  expect(answer.threadId).toBe(inbox.messages?.[0]?.threadId);
  expect(thread.messages).toHaveLength(2);
});

test("a thread that is asked for is joined only with its references and its subject", async () => {
  const { data: first } = await ann.send(sending(mail({ To: BOB, Subject: "Reminder" })));
  const { data: sent } = await ann.get({ userId: "me", id: first.id ?? "" });
  const references = { "In-Reply-To": headerOf(sent, "Message-ID") ?? "" };
  const threadOf = async (headers: Record<string, string>) => {
    const { data } = await ann.send(sending(mail({ To: BOB, ...headers }), first.threadId ?? ""));
    return data.threadId === first.threadId;
  };

  expect(await threadOf({ Subject: "Re: Reminder", ...references })).toBe(true);
  expect(await threadOf({ Subject: "Another matter", ...references })).toBe(false);
  expect(await threadOf({ Subject: "Re: Reminder" })).toBe(false);
  expect((await refusal(ann.send(sending(mail({ To: BOB }), "00000000000000ff")))).code).toBe(404);
});

test("mail that cannot be sent is refused in Gmail's envelope", async () => {
  const noRecipient = await refusal(ann.send(sending(mail({ Subject: "x" }))));
  const invalid = await refusal(ann.send(sending(mail({ To: "ann at council" }))));
  const empty = await refusal(ann.send({ userId: "me", requestBody: {} }));
  const another = await refusal(ann.send({ ...sending(mail({ To: BOB })), userId: BOB }));
  const robot = gmailOf(url, "tracker@emulated.iam.gserviceaccount.com").users.messages;
  const noMailbox = await refusal(robot.send(sending(mail({ To: BOB }))));
  const response = await fetch(`${url}/gmail/v1/users/bob@council.example/messages`, {
    headers: { authorization: `Bearer ${ANN}` },
  });

  expect(noRecipient).toEqual({ code: 400, message: "Recipient address required" });
  expect(invalid).toEqual({ code: 400, message: "Invalid To header" });
  expect(empty.message).toContain("'raw' RFC822 payload message string");
  expect(another).toEqual({ code: 403, message: `Delegation denied for ${ANN}` });
  expect(noMailbox).toEqual({ code: 400, message: "Precondition check failed." });
  expect(await response.json()).toEqual({
    error: {
      code: 403,
      message: `Delegation denied for ${ANN}`,
      status: "PERMISSION_DENIED",
      errors: [{ domain: "global", reason: "forbidden", message: `Delegation denied for ${ANN}` }],
    },
  });
});

test("an upload of message/rfc822 is sent like any other", async () => {
  const text = mail({ To: BOB, Subject: "Uploaded", "X-Kind": "upload" });
  const alone = await fetch(`${url}/upload/gmail/v1/users/me/messages/send?uploadType=media`, {
    method: "POST",
    headers: { authorization: `Bearer ${ANN}`, "content-type": "message/rfc822" },
    body: text,
  });
  // the client sends uploads to Google's own address, unless the call itself names another
  const withMetadata = await ann.send(
    { userId: "me", requestBody: {}, media: { mimeType: "message/rfc822", body: text } },
    { rootUrl: `${url}/` },
  );
  const { data } = await ann.get({ userId: "me", id: withMetadata.data.id ?? "", format: "raw" });

  expect(await alone.json()).toMatchObject({ labelIds: ["SENT"] });
  expect(Buffer.from(data.raw ?? "", "base64url").toString()).toContain("X-Kind: upload");
});

test("a bouncing address sends a notification into the sender's inbox, in the thread", async () => {
  await control(url, "POST", "gmail/bounces", { address: "gone@council.example" });
  const { data: sent } = await ann.send(
    sending(mail({ To: "gone@council.example", Subject: "Are you there?" })),
  );

  const { data: thread } = await gmailOf(url, ANN).users.threads.get({
    userId: "me",
    id: sent.threadId ?? "",
  });
  const notification = thread.messages?.[1] ?? {};

  expect(headerOf(notification, "From")).toBe("Mail Delivery Subsystem <mailer-daemon@googlemail.com>");
  expect(headerOf(notification, "X-Failed-Recipients")).toBe("gone@council.example");
  expect(notification.labelIds).toEqual(expect.arrayContaining(["INBOX", "UNREAD"]));
  expect(notification.payload?.parts?.map(({ mimeType }) => mimeType)).toEqual([
    "text/plain",
    "message/delivery-status",
    "message/rfc822",
  ]);
});

test("what was sent also lies as a file, and what was refused does not", async () => {
  const files = async () => (await readdir(`${dataDir}/mail`)).toSorted();
  const before = await files();
  await refusal(ann.send(sending(mail({ Subject: "nobody" }))));
  await control(url, "POST", "clock", { advance: "PT1H" });
  await ann.send(sending(mail({ To: BOB, Subject: "On file" })));

  const [file = "", ...more] = (await files()).filter((name) => !before.includes(name));

  expect(more).toEqual([]);
  expect(file).toMatch(/^2018-07-02T10-00-00\.000Z-[0-9a-f]{16}\.eml$/);
  expect(file > (before.at(-1) ?? "")).toBe(true);
  expect(await readFile(`${dataDir}/mail/${file}`, "utf8")).toContain("Subject: On file");
});

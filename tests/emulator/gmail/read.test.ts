import { expect, test } from "vitest";
import { ANN, BOB, control, emulatorForTests, refusal } from "../helpers/emulator.ts";
import { gmailOf, headerOf, mail, sending } from "./mail.ts";

const { url } = await emulatorForTests();
await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
const users = gmailOf(url, ANN).users;

async function send(headers: Record<string, string>, body?: string): Promise<string> {
  const { data } = await users.messages.send(sending(mail({ To: BOB, ...headers }, body)));
  return data.id ?? "";
}

async function search(q: string): Promise<(string | null | undefined)[]> {
  const { data } = await users.messages.list({ userId: "me", q });
  return (data.messages ?? []).map(({ id }) => id);
}

const multipart = [
  "--frontier",
  "Content-Type: multipart/alternative; boundary=inner",
  "",
  "--inner",
  'Content-Type: text/plain; charset="iso-8859-1"',
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "Caf=E9 & tea, a long =",
  "line",
  "--inner",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from("<p>Café</p>").toString("base64"),
  "--inner--",
  "--frontier",
  'Content-Type: text/csv; name="owners.csv"',
  'Content-Disposition: attachment; filename="owners.csv"',
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from("Ref,Owner\n5a,Ann\n").toString("base64"),
  "--frontier--",
  "",
].join("\r\n");

test("the formats tell what Gmail's formats tell", async () => {
  const id = await send(
    { Subject: "folded\r\n over two lines", "Content-Type": "multipart/mixed; boundary=frontier" },
    multipart,
  );

  const minimal = (await users.messages.get({ userId: "me", id, format: "minimal" })).data;
  const metadata = await users.messages.get({
    userId: "me",
    id,
    format: "metadata",
    metadataHeaders: ["subject", "To"],
  });
  const full = (await users.messages.get({ userId: "me", id })).data;
  const raw = (await users.messages.get({ userId: "me", id, format: "raw" })).data;

  expect(minimal).toEqual({
    id,
    threadId: id,
    labelIds: ["SENT"],
    snippet: "Café &amp; tea, a long line",
    sizeEstimate: Buffer.from(raw.raw ?? "", "base64url").length,
    historyId: expect.stringMatching(/^\d+$/),
    internalDate: String(Date.parse("2018-07-02T09:00:00Z")),
  });
  expect(metadata.data.payload).toEqual({
    mimeType: "multipart/mixed",
    headers: [
      { name: "To", value: BOB },
      { name: "Subject", value: "folded over two lines" },
    ],
  });
  expect(raw.payload).toBeUndefined();
  const [alternative, attachment] = full.payload?.parts ?? [];
  const [plain, html] = alternative?.parts ?? [];
  expect([plain?.partId, html?.partId, attachment?.partId]).toEqual(["0.0", "0.1", "1"]);
  expect(Buffer.from(plain?.body?.data ?? "", "base64url").toString()).toBe("Café & tea, a long line");
  expect(Buffer.from(html?.body?.data ?? "", "base64url").toString()).toBe("<p>Café</p>");
  expect(attachment).toMatchObject({ filename: "owners.csv", body: { size: 17 } });
  const content = await users.messages.attachments.get({
    userId: "me",
    messageId: id,
    id: attachment?.body?.attachmentId ?? "",
  });
  expect(Buffer.from(content.data.data ?? "", "base64url").toString()).toBe("Ref,Owner\n5a,Ann\n");
});

test("listing by label tells at once, searching lags by the clock", async () => {
  const id = await send({ Subject: "Fresh", "X-Key": "k1" });

  const byLabel = await users.messages.list({ userId: "me", labelIds: ["SENT"], maxResults: 1 });
  const tooSoon = await search("subject:fresh");
  await control(url, "POST", "clock", { advance: "PT5S" });
  const later = await search("subject:fresh");
  await control(url, "POST", "gmail/settings", { searchLagMs: 0 });
  const second = await send({ Subject: "Fresh again" });

  expect(byLabel.data.messages).toEqual([{ id, threadId: id }]);
  expect(tooSoon).toEqual([]);
  expect(later).toEqual([id]);
  expect(await search("subject:fresh")).toEqual([second, id]);
});

test("searching knows the operators that programs use, and names those it does not", async () => {
  await control(url, "POST", "gmail/settings", { searchLagMs: 0 });
  await control(url, "POST", "clock", { now: "2019-03-01T12:00:00Z" });
  const to = "dora.new@council.example";
  const id = await send({ To: `Dora <${to}>`, Subject: "=?utf-8?Q?R=C3=A9ponse_5a?=" });
  const { data } = await users.messages.get({ userId: "me", id });

  expect(await search(`rfc822msgid:${headerOf(data, "Message-ID")}`)).toEqual([id]);
  expect(await search(`rfc822msgid:<client@made.example>`)).toEqual([]);
  expect(await search("subject:réponse")).toEqual([id]);
  expect(await search('subject:"5a réponse" in:sent')).toEqual([id]);
  expect(await search(`to:${to}`)).toEqual([id]);
  expect(await search(`to:dora from:${ANN} in:anywhere`)).toEqual([id]);
  expect(await search("in:inbox")).toEqual([]);
  expect(await search("after:2019/03/01")).toEqual([id]);
  expect(await search("after:2019/03/02")).toEqual([]);
  expect(await search(`after:${Date.parse("2019-03-01T12:00:00Z") / 1000}`)).toEqual([id]);
  expect(await refusal(search("has:attachment"))).toEqual({
    code: 501,
    message: 'Not emulated: Gmail search "has:attachment"',
  });
  expect((await refusal(search("hello"))).code).toBe(501);
});

test("lists come in pages, the newest first", async () => {
  const carol = gmailOf(url, "carol@council.example").users;
  const sent: string[] = [];
  for (let i = 0; i < 5; i++) {
    const { data } = await carol.messages.send(sending(mail({ To: BOB, Subject: `Mail ${i}` })));
    sent.unshift(data.id ?? "");
  }

  const first = (await carol.messages.list({ userId: "me", maxResults: 3 })).data;
  const second = await carol.messages.list({
    userId: "me",
    maxResults: 3,
    pageToken: first.nextPageToken ?? "",
  });

  expect([...(first.messages ?? []), ...(second.data.messages ?? [])].map(({ id }) => id)).toEqual(sent);
  expect(first.resultSizeEstimate).toBe(5);
  expect(second.data.nextPageToken).toBeUndefined();
  expect((await carol.threads.list({ userId: "me" })).data.threads).toHaveLength(5);
});

test("labels and the profile count", async () => {
  const dave = gmailOf(url, "dave@council.example").users;
  await send({ To: "dave@council.example" });
  await send({ To: "dave@council.example" });

  const inbox = await dave.labels.get({ userId: "me", id: "INBOX" });
  const profile = await dave.getProfile({ userId: "me" });
  const labels = await dave.labels.list({ userId: "me" });

  expect(inbox.data).toMatchObject({
    messagesTotal: 2,
    messagesUnread: 2,
    threadsTotal: 2,
    threadsUnread: 2,
  });
  expect(profile.data).toMatchObject({
    emailAddress: "dave@council.example",
    messagesTotal: 2,
    threadsTotal: 2,
  });
  expect(labels.data.labels).toContainEqual({ id: "SENT", name: "SENT", type: "system" });
  expect((await dave.messages.list({ userId: "me", labelIds: ["SENT"] })).data).toEqual({
    resultSizeEstimate: 0,
  });
});

test("a message of somebody else, or of nobody, is not found", async () => {
  const id = await send({ Subject: "Mine" });

  expect(
    (await refusal(gmailOf(url, "eve@council.example").users.messages.get({ userId: "me", id }))).code,
  ).toBe(404);
  expect(await refusal(users.messages.get({ userId: "me", id: "not-an-id" }))).toEqual({
    code: 400,
    message: "Invalid id value",
  });
});

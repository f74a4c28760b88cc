import { expect, test } from "vitest";
import {
  ANN,
  BOB,
  control,
  driveOf,
  emulatorForTests,
  newSpreadsheet,
  refusal,
} from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const { comments, files, permissions, replies } = driveOf(url, ANN);
const asBob = driveOf(url, BOB);

async function shared(): Promise<string> {
  const fileId = await newSpreadsheet(url, ANN);
  await permissions.create({ fileId, requestBody: { type: "user", role: "commenter", emailAddress: BOB } });
  return fileId;
}

test("a comment is answered, resolved, and told with who wrote what", async () => {
  await control(url, "POST", "clock", { now: "2018-07-02T09:00:00Z", frozen: true });
  const fileId = await shared();
  const { data: made } = await asBob.comments.create({
    fileId,
    fields: "*",
    requestBody: { content: "Is <5a> done?" },
  });
  const commentId = made.id ?? "";
  await replies.create({
    fileId,
    commentId,
    fields: "id",
    requestBody: { content: "Yes", action: "resolve" },
  });

  const { data } = await comments.list({ fileId, fields: "*" });

  expect(made).toEqual({
    kind: "drive#comment",
    id: commentId,
    createdTime: "2018-07-02T09:00:00.000Z",
    modifiedTime: "2018-07-02T09:00:00.000Z",
    deleted: false,
    author: { kind: "drive#user", displayName: "bob", me: true },
    htmlContent: "Is &lt;5a&gt; done?",
    content: "Is <5a> done?",
    replies: [],
  });
  expect(data.comments?.[0]).toMatchObject({
    resolved: true,
    author: { displayName: "bob", me: false },
    replies: [{ content: "Yes", action: "resolve", author: { me: true } }],
  });
});

test("only who wrote a comment may change it, and a deleted one is gone but for its place", async () => {
  const fileId = await shared();
  const { data } = await comments.create({ fileId, fields: "id", requestBody: { content: "mine" } });
  const commentId = data.id ?? "";

  const change = await refusal(
    asBob.comments.update({ fileId, commentId, fields: "id", requestBody: { content: "Bob's" } }),
  );
  await comments.delete({ fileId, commentId });

  expect(change.code).toBe(403);
  expect((await comments.list({ fileId, fields: "comments" })).data.comments).toEqual([]);
  expect(
    (await comments.list({ fileId, fields: "comments(deleted,content)", includeDeleted: true })).data
      .comments,
  ).toEqual([{ deleted: true }]);
  expect((await refusal(comments.list({ fileId }))).message).toBe(
    "The 'fields' parameter is required for this method.",
  );
});

test("a file can be made with an id that was generated before, once", async () => {
  const { data } = await files.generateIds({ count: 2 });
  const [id] = data.ids ?? [];
  const make = () => files.create({ requestBody: { id: id ?? "", name: "one" } });
  await make();

  expect((await files.get({ fileId: id ?? "" })).data.name).toBe("one");
  expect(await refusal(make())).toEqual({
    code: 409,
    message: "A file already exists with the provided ID.",
  });
});

test("the bin is emptied of one's own files only", async () => {
  const mine = await newSpreadsheet(url, ANN);
  const bobs = await newSpreadsheet(url, BOB);
  await files.update({ fileId: mine, requestBody: { trashed: true } });
  await asBob.files.update({ fileId: bobs, requestBody: { trashed: true } });

  await files.emptyTrash();

  expect((await refusal(files.get({ fileId: mine }))).code).toBe(404);
  expect((await asBob.files.get({ fileId: bobs })).data.id).toBe(bobs);
});

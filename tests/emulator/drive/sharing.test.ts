import { expect, test } from "vitest";
import { ANN, BOB, driveOf, emulatorForTests, newSpreadsheet, refusal } from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const { files, permissions } = driveOf(url, ANN);
const asBob = driveOf(url, BOB);

async function shared(): Promise<{ fileId: string; permissionId: string }> {
  const fileId = await newSpreadsheet(url, ANN);
  const requestBody = { type: "user", role: "writer", emailAddress: BOB };
  const { data } = await permissions.create({ fileId, requestBody });
  return { fileId, permissionId: data.id ?? "" };
}

async function roles(fileId: string): Promise<unknown> {
  const { data } = await permissions.list({ fileId, fields: "permissions(emailAddress,role,pendingOwner)" });
  return data.permissions;
}

test("a file is given to another person, and whoever owned it stays as a writer", async () => {
  const { fileId } = await shared();
  const requestBody = { type: "user", role: "owner", emailAddress: BOB };

  const plain = await refusal(permissions.create({ fileId, requestBody }));
  await permissions.create({ fileId, requestBody, transferOwnership: true });

  expect(plain.code).toBe(403);
  expect(await roles(fileId)).toEqual([
    { emailAddress: BOB, role: "owner", pendingOwner: false },
    { emailAddress: ANN, role: "writer", pendingOwner: false },
  ]);
  expect((await files.get({ fileId, fields: "owners(emailAddress)" })).data.owners).toEqual([
    { emailAddress: BOB },
  ]);
});

test("a file that was offered is taken by the one it was offered to, and by nobody else", async () => {
  const { fileId, permissionId } = await shared();
  const accept = () =>
    asBob.permissions.update({
      fileId,
      permissionId,
      transferOwnership: true,
      requestBody: { role: "owner" },
    });

  const early = await refusal(accept());
  await permissions.update({ fileId, permissionId, requestBody: { role: "writer", pendingOwner: true } });
  const offered = await roles(fileId);
  await accept();

  expect(early.code).toBe(403);
  expect(offered).toContainEqual({ emailAddress: BOB, role: "writer", pendingOwner: true });
  expect(await roles(fileId)).toContainEqual({ emailAddress: BOB, role: "owner", pendingOwner: false });
});

test("people can give up their own access, the owner cannot", async () => {
  const { fileId, permissionId } = await shared();
  await permissions.update({ fileId, permissionId, requestBody: { role: "reader" } });

  await asBob.permissions.delete({ fileId, permissionId });

  expect((await refusal(asBob.files.get({ fileId }))).code).toBe(404);
  const [owner] = (await permissions.list({ fileId })).data.permissions ?? [];
  expect((await refusal(permissions.delete({ fileId, permissionId: owner?.id ?? "" }))).code).toBe(403);
});

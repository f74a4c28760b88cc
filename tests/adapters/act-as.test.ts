import { OAuth2Client } from "google-auth-library";
import { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import { expect, test } from "vitest";
import { accountAccess, actingAs } from "../../src/adapters/google/act-as.ts";
import { emulatorForTests } from "../emulator/helpers/emulator.ts";

const { url } = await emulatorForTests();
const address = url.replace(/\/$/u, "");
const tracker = "tracker@p.iam.gserviceaccount.com";

function signedInAs(who: string): OAuth2Client {
  const client = new OAuth2Client();
  client.setCredentials({ access_token: who });
  return client;
}

async function putAccount(email: string): Promise<void> {
  const body = JSON.stringify({ email });
  const headers = { "content-type": "application/json" };
  await fetch(`${address}/_emulator/service-accounts`, { method: "POST", headers, body });
}

test("whoever may act as the account is seen as it, and by no other name", async () => {
  await putAccount(tracker);
  const auth = actingAs(tracker, { source: signedInAs("runs-sync@p.iam.gserviceaccount.com"), address });

  const { data } = await new drive_v3.Drive({ auth, rootUrl: `${address}/` }).files.create({
    requestBody: { name: "Made as the account" },
    fields: "owners(emailAddress)",
  });

  expect(data.owners).toMatchObject([{ emailAddress: tracker }]);
});

test("an account that there is not lends nobody its name", async () => {
  const auth = actingAs("nobody@p.iam.gserviceaccount.com", { source: signedInAs(tracker), address });

  await expect(auth.getRequestHeaders()).rejects.toMatchObject({ status: 404 });
});

test("at Google, calls of one instance share the account's client; at the emulator the address is the token", () => {
  expect(accountAccess(tracker, undefined).auth).toBe(accountAccess(tracker, undefined).auth);
  expect(accountAccess(tracker, url)).toMatchObject({
    account: tracker,
    rootUrl: expect.stringContaining(address),
  });
});

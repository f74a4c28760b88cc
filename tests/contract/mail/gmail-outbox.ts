import { gmail_v1 } from "googleapis/build/src/apis/gmail/v1.js";
import { gmailAccess } from "../../../src/adapters/mail/gmail-access.ts";
import { type Received, readMail } from "./received.ts";

/** What the mailbox of `sender` at an emulator says was sent, oldest first. */
export async function sentByGmail(url: string, sender: string): Promise<readonly Received[]> {
  const { auth, rootUrl = "" } = gmailAccess(sender, null, url);
  const { messages } = new gmail_v1.Gmail({ auth, rootUrl }).users;
  const { data } = await messages.list({ userId: "me", labelIds: ["SENT"], maxResults: 500 });
  const ids = (data.messages ?? []).map(({ id }) => id ?? "").toReversed();
  return Promise.all(
    ids.map(async (id) => {
      const { data: message } = await messages.get({ userId: "me", id, format: "raw" });
      return readMail(Buffer.from(message.raw ?? "", "base64url"));
    }),
  );
}

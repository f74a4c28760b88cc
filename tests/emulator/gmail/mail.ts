import { OAuth2Client } from "google-auth-library";
import { gmail, type gmail_v1 } from "googleapis/build/src/apis/gmail/index.js";

/** The real Gmail client, calling as this person. */
export function gmailOf(url: string, email: string): gmail_v1.Gmail {
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: email });
  return gmail({ version: "v1", auth, rootUrl: `${url}/`, retryConfig: { retry: 0 } });
}

/** A message as a program writes it. */
export function mail(headers: Record<string, string>, body = "Hello."): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${lines.join("")}\r\n${body}`;
}

/** The request that sends it. */
export function sending(text: string, threadId?: string): gmail_v1.Params$Resource$Users$Messages$Send {
  const raw = Buffer.from(text).toString("base64url");
  return { userId: "me", requestBody: threadId === undefined ? { raw } : { raw, threadId } };
}

/** The value of a header of a message that was fetched. */
export function headerOf(message: gmail_v1.Schema$Message, name: string): string | undefined {
  const found = message.payload?.headers?.find((one) => one.name?.toLowerCase() === name.toLowerCase());
  return found?.value ?? undefined;
}

import { NotifyClient } from "notifications-node-client";
import { z } from "zod";
import type { Received } from "./received.ts";

/** A service at the emulator's GOV.UK Notify: its key, and a template that takes whole letters. */
export type NotifyAccount = { readonly apiKey: string; readonly template: string };

const Made = z.object({ id: z.string(), apiKeys: z.object({ normal: z.string() }) });
const Template = z.object({ id: z.string() });
const List = z.object({
  notifications: z.array(z.object({ email_address: z.string(), subject: z.string(), body: z.string() })),
});

/** Opens an account; mail arrives, or fails for `gone`, at once. */
export async function openNotifyAccount(url: string, gone: string): Promise<NotifyAccount> {
  const { id: serviceId, apiKeys } = Made.parse(await control(url, "services", { name: "Westmere" }));
  const letter = { serviceId, subject: "((subject))", body: "((body))" };
  const { id: template } = Template.parse(await control(url, "templates", letter));
  await control(url, "recipients", { address: gone, outcome: "permanent-failure" });
  await control(url, "settings", { sendingAfterMs: 0, doneAfterMs: 0 });
  return { apiKey: apiKeys.normal, template };
}

async function control(url: string, what: string, body: object): Promise<unknown> {
  const answer = await fetch(`${url}/_emulator/notify/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the emulator answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** What the account has sent, oldest first. */
export async function sentByNotify(url: string, { apiKey }: NotifyAccount): Promise<readonly Received[]> {
  const { data } = await new NotifyClient(url, apiKey).getNotifications("email");
  return List.parse(data)
    .notifications.map(({ email_address: to, subject, body: text }) => ({ to, subject, text }))
    .toReversed();
}

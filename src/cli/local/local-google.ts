import { z } from "zod";
import { TrackerError } from "../../app/errors.ts";

/** What the local run asks of the emulator itself, which Google would not be asked: its clock. */
const Clock = z.object({ now: z.string() });

/** Sets the emulator's clock. `frozen`: time stands still until it is set again. */
export async function setClock(googleUrl: string, now: string, frozen: boolean): Promise<void> {
  await post(`${googleUrl}/_emulator/clock`, { now, frozen });
}

/** The emulator's time, an ISO instant. */
export async function readClock(googleUrl: string): Promise<string> {
  const answer = await fetch(`${googleUrl}/_emulator/clock`);
  return Clock.parse(await answer.json()).now;
}

/** Makes the private bucket that a deployment makes once; that it is there already is no failure. */
export async function makeBucket(googleUrl: string, account: string, name: string): Promise<void> {
  await post(`${googleUrl}/storage/v1/b?project=local`, { name }, { account, allowed: 409 });
}

/** Makes the public bucket of the site as a deployment makes it: a website that everybody may read. */
export async function makeSiteBucket(googleUrl: string, account: string, name: string): Promise<void> {
  const website = { mainPageSuffix: "index.html", notFoundPage: "404.html" };
  const rights = { account, allowed: 409 };
  await post(`${googleUrl}/storage/v1/b?project=local`, { name, website }, rights);
  const bindings = [{ role: "roles/storage.objectViewer", members: ["allUsers"] }];
  await post(`${googleUrl}/storage/v1/b/${name}/iam`, { bindings }, { ...rights, method: "PUT" });
}

async function post(
  url: string,
  body: object,
  options: { account?: string; allowed?: number; method?: string } = {},
): Promise<unknown> {
  const answer = await fetch(url, {
    method: options.method ?? "POST",
    headers: {
      "content-type": "application/json",
      ...(options.account === undefined ? {} : { authorization: `Bearer ${options.account}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (answer.ok || answer.status === options.allowed) return text === "" ? null : JSON.parse(text);
  throw new TrackerError("bug", "local-google", `The emulator answered ${answer.status} to ${url}: ${text}`);
}

import { createHmac } from "node:crypto";
import { z } from "zod";
import { control } from "../helpers/emulator.ts";

export const ANN = "ann@council.example";

const Made = z.object({ id: z.string(), apiKeys: z.record(z.string(), z.string()) });
export const Sent = z.looseObject({ id: z.string() });
export const List = z.object({
  notifications: z.array(z.looseObject({ id: z.string() })),
  links: z.looseObject({}),
});

export type Service = z.infer<typeof Made>;
export type Answered = { status: number; body: unknown };

/** Makes a service with its keys. */
export async function newService(url: string, settings: object): Promise<Service> {
  return Made.parse(await control(url, "POST", "notify/services", settings));
}

/** Makes a template and gives its id. */
export async function newTemplate(
  url: string,
  serviceId: string,
  subject: string,
  body: string,
): Promise<string> {
  return Sent.parse(await control(url, "POST", "notify/templates", { serviceId, subject, body })).id;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** The token that Notify's clients make of an API key. */
export function tokenOf(apiKey: string, claims: object = {}): string {
  const [iss, secret] = [apiKey.slice(-73, -37), apiKey.slice(-36)];
  const payload = part({ iss, iat: Math.floor(Date.now() / 1000), ...claims });
  const signed = `${part({ typ: "JWT", alg: "HS256" })}.${payload}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

/** The key of this type. */
export function keyOf(service: Service, type: string): string {
  return service.apiKeys[type] ?? "";
}

/** Asks with a token. */
export async function ask(address: string, token: string, body?: object): Promise<Answered> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(address, { ...init, headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, body: await response.json() };
}

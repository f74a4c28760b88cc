import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { z } from "zod";
import type { Received } from "./received.ts";

const SendEmail = z.object({
  email_address: z.string(),
  template_id: z.string(),
  reference: z.string(),
  personalisation: z.object({ subject: z.string(), body: z.string() }),
});

/** An email as Notify keeps it. */
type NotifyEmail = z.infer<typeof SendEmail> & { readonly id: string; readonly status: string };

export type RunningNotify = {
  readonly url: string;
  readonly received: () => readonly Received[];
  /** Sets the clock by which answers are dated. */
  readonly at: (instant: string) => void;
  readonly close: () => Promise<void>;
};

type Answer = { readonly status: number; readonly body: unknown };

function refusal(status: number, error: string, message: string): Answer {
  return { status, body: { status_code: status, errors: [{ error, message }] } };
}

/**
 * A GOV.UK Notify for tests, as https://docs.notifications.service.gov.uk/rest-api.html describes it: a
 * reference does not dedupe, mail to gone.example fails for good, and data is kept for seven days.
 */
export async function startNotify(serviceId: string): Promise<RunningNotify> {
  const emails: NotifyEmail[] = [];
  let now: Date | null = null;
  const server = createServer(async (request, reply) => {
    const { status, body } = isFrom(serviceId, request)
      ? await answer(request, emails)
      : refusal(403, "AuthError", "Invalid token: service not found");
    if (now) reply.setHeader("date", now.toUTCString());
    reply.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received: () =>
      emails.toReversed().map(({ email_address, personalisation: { subject, body } }) => ({
        to: email_address,
        subject,
        text: body,
      })),
    at: (instant) => {
      now = new Date(instant);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Whether the token names the service as its issuer. */
function isFrom(serviceId: string, { headers }: IncomingMessage): boolean {
  const claims = headers.authorization?.split(".")[1] ?? "";
  return Buffer.from(claims, "base64url").toString("utf8").includes(serviceId);
}

async function answer(request: IncomingMessage, emails: NotifyEmail[]): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://notify");
  if (request.method === "POST" && pathname === "/v2/notifications/email") {
    const email = SendEmail.parse(await json(request));
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email.email_address))
      return refusal(400, "ValidationError", "email_address Not a valid email address");
    const status = email.email_address.endsWith("@gone.example") ? "permanent-failure" : "delivered";
    const id = randomUUID();
    emails.unshift({ ...email, id, status });
    return { status: 201, body: { id, reference: email.reference } };
  }
  if (pathname !== "/v2/notifications") return refusal(404, "NoResultFound", "No result found");
  const matches = (name: "status" | "reference", value: string) =>
    !searchParams.has(name) || searchParams.get(name) === value;
  const notifications = emails.filter(
    (email) => matches("status", email.status) && matches("reference", email.reference),
  );
  return { status: 200, body: { notifications, links: {} } };
}

import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import type { SmtpServer } from "../../../src/adapters/mail/smtp.ts";
import { selfSigned } from "./self-signed.ts";

const user = "reminders";
const password = "correct horse";

/** What the server does once it has all of a message: takes it, or takes it and is gone before it says so. */
export type AfterData = "accept" | "vanish";

export type RunningSmtp = {
  readonly server: SmtpServer;
  readonly received: readonly Buffer[];
  readonly afterData: (what: AfterData) => void;
  readonly close: () => Promise<void>;
};

/** A mail server that wants STARTTLS and a password, and knows nobody at gone.example. */
export async function startSmtp(): Promise<RunningSmtp> {
  const { key, cert } = selfSigned();
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  let after: AfterData = "accept";
  const server = new SMTPServer({
    key,
    cert,
    authMethods: ["PLAIN"],
    onAuth: (auth, _session, done) => {
      const known = auth.username === user && auth.password === password;
      if (known) done(null, { user });
      else done(Object.assign(new Error("Authentication failed"), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _session, done) => {
      const gone = address.endsWith("@gone.example");
      done(gone ? Object.assign(new Error("5.1.1 No such user"), { responseCode: 550 }) : null);
    },
    onData: async (stream, _session, done) => {
      received.push(await buffer(stream));
      if (after === "accept") done();
      else for (const socket of sockets) socket.destroy();
    },
  });
  server.server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    server: { host: "localhost", port, user, password, ca: cert },
    received,
    afterData: (what) => {
      after = what;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

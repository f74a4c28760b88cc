import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that gives every request one answer, for what the service does on its bad days. */
export type Answering = { readonly url: string; readonly close: () => Promise<void> };

export async function answering(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answering> {
  const server = createServer((_, reply) => {
    reply.writeHead(status, headers);
    reply.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

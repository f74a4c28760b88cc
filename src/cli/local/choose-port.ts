import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** Where the page is served unless something else is asked for or listens there. */
export const usualPort = 8080;

/** Where the page will be served. `note`: what is worth saying about it, or null. */
export type ChosenPort = { readonly port: number; readonly note: string | null };

/**
 * The port of the page, known before it is served because published files bear its address: the one that was
 * asked for, else 8080, else any free one.
 */
export async function choosePort(asked: number | null): Promise<ChosenPort> {
  if (asked !== null && asked !== 0) return { port: asked, note: null };
  const usual = asked === null ? await freePort(usualPort) : null;
  if (usual !== null) return { port: usual, note: null };
  const port = (await freePort(0)) ?? usualPort;
  return { port, note: asked === null ? `Port ${usualPort} is taken, so another was chosen.` : null };
}

/** The port if it can be listened on, any free one for 0, or null. */
async function freePort(port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  } finally {
    server.close();
  }
}

import { once } from "node:events";
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What stands at the turnstile: whose it is, and what it asks for. */
export type Waiting = { readonly runner: string; readonly what: string };

type Headers = Readonly<Record<string, string>>;
type Held = Waiting & { readonly pass: (headers: Headers) => Promise<void> };

/** Decides who goes next; the list is in an order that does not depend on who came first. */
export type Choose = (waiting: readonly Waiting[]) => Waiting;

export type Turnstile = {
  /** The address that a runner uses in place of the server's own. */
  readonly addressOf: (runner: string) => Promise<string>;
  /** Does a piece of work once it is a runner's turn; all of it counts as one request. */
  readonly take: (runner: string, work: () => Promise<void>) => Promise<void>;
  /** Says that a runner takes part, and that it asks for nothing more. */
  readonly enter: (runner: string) => void;
  readonly leave: (runner: string) => void;
  /** Lets one after the other through until every runner has left. */
  readonly run: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How long to wait for a runner that computes, polls a lease or pauses before it tries again; milliseconds. */
const patience = 240;

/**
 * A gate through which one request goes at a time. It waits until every runner stands at it, so the order is the
 * choice's alone and not that of whom the machine favoured. `areSameMoment`: whether writes to the
 * sheet that stand there together all succeed, as Google may let them.
 */
export function openTurnstile(target: string, choose: Choose, areSameMoment: boolean): Turnstile {
  const held: Held[] = [];
  const runners = new Set<string>();
  const servers: ReturnType<typeof createServer>[] = [];
  const hold = (one: Held) => held.push(one);

  async function letOneThrough(): Promise<void> {
    await everybodyStands(runners, held);
    if (held.length === 0) return;
    held.sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
    const next = takeFrom(held, choose(held));
    const rivals = isWrite(next) && areSameMoment ? held.filter(isWrite) : [];
    await next.pass({});
    for (const rival of rivals) await takeFrom(held, rival).pass({ "x-emulator-fault": "same-moment" });
  }

  return {
    addressOf: async (runner) => {
      const server = createServer({ keepAliveTimeout: 0 }, (request, reply) => {
        const what = `${request.method} ${request.url}`;
        hold({ runner, what, pass: (headers) => handOn(target, request, reply, headers) });
      });
      servers.push(server);
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    take: (runner, work) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      hold({ runner, what: "a piece of work", pass: () => work().then(resolve, reject) });
      return promise;
    },
    enter: (runner) => runners.add(runner),
    leave: (runner) => runners.delete(runner),
    run: async () => {
      while (runners.size > 0 || held.length > 0) await letOneThrough();
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
        await once(server, "close");
      }
    },
  };
}

async function everybodyStands(runners: ReadonlySet<string>, held: readonly Held[]): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const here = new Set(held.map(({ runner }) => runner));
    if (runners.isSubsetOf(here)) return;
    await sleep(2);
  }
}

function takeFrom(held: Held[], chosen: Waiting): Held {
  const taken = held.find((each) => each === chosen);
  if (!taken) throw new Error("whoever is chosen has to stand at the turnstile");
  held.splice(held.indexOf(taken), 1);
  return taken;
}

function nameOf({ runner, what }: Waiting): string {
  return `${runner} ${what}`;
}

/** Whether it is a write to a spreadsheet. */
export function isWrite({ what }: Waiting): boolean {
  return what.includes(":batchUpdate");
}

async function handOn(
  target: string,
  request: IncomingMessage,
  reply: ServerResponse,
  more: Headers,
): Promise<void> {
  const { method, url } = request;
  const headers = { ...request.headers, ...more, host: new URL(target).host };
  const onward = forward(`${target}${url}`, { method, headers });
  request.pipe(onward);
  const [answer] = (await once(onward, "response")) as [IncomingMessage];
  reply.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(reply);
  await once(reply, "close");
}

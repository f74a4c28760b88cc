import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

const framework = "@google-cloud/functions-framework";
const patience = 45_000;

/** A deployed function's process, started as the cloud starts it, and its address. */
export type Served = {
  readonly url: string;
  readonly pid: number;
  readonly said: () => string;
  readonly stop: () => Promise<void>;
};

/** Starts the functions framework in a folder that holds a built function, with these settings and no others. */
export async function serveBundle(
  folder: string,
  target: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const port = await freePort();
  const index = createRequire(join(folder, "package.json")).resolve(framework);
  const child = spawn(process.execPath, [join(dirname(index), "main.js"), `--target=${target}`], {
    cwd: folder,
    env: { PORT: String(port), NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, said: () => said, stop: () => stop(child) };
}

/** Calls until the process listens; throws what it said when it ends before that. */
export async function callWhenUp(served: Served, body: string, token?: string): Promise<Response> {
  const from = performance.now();
  while (performance.now() - from < patience) {
    try {
      const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const headers = { "content-type": "application/json", ...bearer };
      return await fetch(served.url, { method: "POST", headers, body });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  throw new Error(`the function did not listen:\n${served.said()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}

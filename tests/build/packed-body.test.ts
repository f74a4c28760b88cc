import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { bundle } from "../../build/bundle.ts";
import { installLocked } from "./closure.ts";
import { callWhenUp, serveBundle } from "./serve-bundle.ts";

const megabyte = 1024 * 1024;

test("a body that unpacks to hundreds of megabytes is not unpacked", async () => {
  const home = await mkdtemp(join(tmpdir(), "packed-"));
  const folder = join(home, "health");
  await bundle("health", folder);
  await installLocked(folder, home);
  const served = await serveBundle(folder, "health");
  onTestFinished(served.stop);
  await callWhenUp(served, "{}");
  const bomb = gzipSync(Buffer.alloc(400 * megabyte, " "));
  const before = await memoryAtPeak(served.pid);

  const reply = await fetch(served.url, {
    method: "POST",
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: bomb,
  });

  expect(reply.status).toBe(400);
  expect(await memoryAtPeak(served.pid)).toBeLessThan(before + 100 * megabyte);
  await rm(home, { recursive: true });
});

/** The most memory that a process has held, in bytes. */
async function memoryAtPeak(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1]) * 1024;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmulator } from "../../src/emulator/start-emulator.ts";

test("a data directory serves one emulator at a time, and the next one once that has ended", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "one-process-"));
  const first = await startEmulator({ port: 0, dataDir });

  await expect(startEmulator({ port: 0, dataDir })).rejects.toMatchObject({ code: "ERR_SQLITE_ERROR" });
  await first.close();
  const second = await startEmulator({ port: 0, dataDir });

  expect((await fetch(`${second.url}/_emulator/clock`)).status).toBe(200);
  await second.close();
  await rm(dataDir, { recursive: true, force: true });
});

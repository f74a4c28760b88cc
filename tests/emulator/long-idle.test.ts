import { Agent, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { emulatorForTests } from "./helpers/emulator.ts";

// longer than the five seconds, and one more, after which Node's servers hang up by themselves
const idleMilliseconds = 6_500;

test("a client that was busy for long finds its connection open", async () => {
  const { url } = await emulatorForTests();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () => {
    const answered = Promise.withResolvers<{ readonly status: number; readonly isKept: boolean }>();
    const request = get(`${url}/_emulator/clock`, { agent }, (answer) => {
      answer
        .resume()
        .on("end", () => answered.resolve({ status: answer.statusCode ?? 0, isKept: request.reusedSocket }));
    });
    request.on("error", answered.reject);
    return answered.promise;
  };

  await ask();
  await sleep(idleMilliseconds);

  expect(await ask()).toEqual({ status: 200, isKept: true });
  agent.destroy();
});

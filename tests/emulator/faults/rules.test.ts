import { beforeEach, describe, expect, test } from "vitest";
import {
  ANN,
  BOB,
  control,
  emulatorForTests,
  newSpreadsheet,
  refusal,
  sheetsOf,
} from "../helpers/emulator.ts";

const { url } = await emulatorForTests();
const spreadsheetId = await newSpreadsheet(url, ANN);

beforeEach(() => control(url, "DELETE", "faults"));

function readCell(): Promise<unknown> {
  return sheetsOf(url, ANN).spreadsheets.values.get({ spreadsheetId, range: "A1" });
}

describe("rules", () => {
  test("match one caller and the nth request that fits", async () => {
    await control(url, "POST", "faults", {
      rules: [{ kind: "500", caller: ANN, route: "/values/", nth: 2 }],
    });
    const asBob = () =>
      fetch(`${url}/v4/spreadsheets/${spreadsheetId}/values/A1`, {
        headers: { authorization: `Bearer ${BOB}` },
      });

    await asBob();
    await readCell();
    const second = await refusal(readCell());
    await readCell();

    expect(second).toEqual({ code: 500, message: "Internal error encountered." });
  });

  test("fall by chance, and the same way for the same seed", async () => {
    const play = async (seed: number) => {
      await control(url, "DELETE", "faults");
      await control(url, "POST", "faults", { seed, rules: [{ kind: "cut-before", probability: 0.5 }] });
      const outcomes: boolean[] = [];
      for (let i = 0; i < 30; i++)
        outcomes.push(
          await readCell().then(
            () => true,
            () => false,
          ),
        );
      return outcomes;
    };

    const [one, again, other] = [await play(7), await play(7), await play(8)];

    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(one).toContain(true);
    expect(one).toContain(false);
  });

  test("never touch the control addresses", async () => {
    await control(url, "POST", "faults", { rules: [{ kind: "cut-before" }] });

    expect(await control(url, "DELETE", "faults")).toEqual({ rules: [] });
  });

  test("are refused with everything that is wrong with them", async () => {
    const answer = await control(url, "POST", "faults", { rules: [{ kind: "fire", route: "(" }] });

    expect(answer).toMatchObject({
      error: {
        code: 400,
        message: expect.stringMatching(/rules\.0\.kind: .*rules\.0\.route: not a regular/),
      },
    });
  });
});

import { inspect } from "node:util";

/** How hard to try: `long` means every case there is, else a sample; everything random follows from `seed`. */
export type Scope = { readonly long: boolean; readonly seed: number };

/** One attempt to break a promise. `name` says enough to make it again; `violations` say what was broken. */
export type Attempt = { readonly name: string; readonly violations: readonly string[] };

/** A kind of harm, tried many times over, and what must hold however often it is tried. */
export type Part = {
  readonly name: string;
  readonly promise: string;
  readonly attempts: (scope: Scope) => AsyncIterable<Attempt>;
};

/** What became of a part. `brokeOff`: what went wrong with the proof itself, or null. */
export type Outcome = {
  readonly part: string;
  readonly attempts: number;
  readonly violations: readonly { readonly attempt: string; readonly says: string }[];
  readonly brokeOff: string | null;
  readonly seconds: number;
};

/** Makes all attempts of a part, telling each; a part that breaks off or tries nothing has proved nothing. */
export async function attemptAll(
  part: Part,
  scope: Scope,
  tell: (attempt: Attempt) => void,
): Promise<Outcome> {
  const started = performance.now();
  const violations: Outcome["violations"][number][] = [];
  let attempts = 0;
  let brokeOff: string | null = null;
  try {
    for await (const attempt of part.attempts(scope)) {
      attempts += 1;
      violations.push(...attempt.violations.map((says) => ({ attempt: attempt.name, says })));
      tell(attempt);
    }
    if (attempts === 0) brokeOff = "nothing was attempted";
  } catch (error) {
    brokeOff = inspect(error);
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  return { part: part.name, attempts, violations, brokeOff, seconds };
}

/** Whether a part proved its promise. */
export function holds({ violations, brokeOff }: Outcome): boolean {
  return violations.length === 0 && brokeOff === null;
}

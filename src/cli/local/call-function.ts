import { z } from "zod";

/**
 * Who calls a function. `email` is an account of ours or a person; a person's token is meant for the client of
 * the sheet's script, given as `audience`. `claims` replace those that Google would put in; null leaves one out.
 */
export type Signer = {
  readonly email?: string;
  readonly audience?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
};

const Minted = z.object({ token: z.string() });

/** What a function answered. */
export type Answered = { readonly status: number; readonly body: unknown };

/**
 * Calls a function as it is called in the cloud: with an identity token that the emulator has signed, by
 * default that of the automation's own account for the address called.
 */
export async function callFunction(url: string, body: object, signer: Signer = {}): Promise<Answered> {
  const token = await signToken(googleUrl(), { audience: url, ...signer });
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

/** An identity token of the emulator. Its times are the machine's, because that is whom verifiers believe. */
export async function signToken(
  google: string,
  { email = process.env.SCRUTINY_ACCOUNT ?? "tracker@automation.example", audience, claims }: Signer,
): Promise<string> {
  const iat = Math.floor(Date.now() / 1000);
  const answer = await fetch(`${google}/_emulator/tokens/identity`, {
    method: "POST",
    body: JSON.stringify({ email, aud: audience, claims: { iat, exp: iat + 3600, ...claims } }),
  });
  return Minted.parse(await answer.json()).token;
}

/** Makes the tokens of Cloud Tasks carry the machine's time as well, however the emulator's clock is set. */
export async function believeMachineClock(google: string): Promise<void> {
  await fetch(`${google}/_emulator/tokens/settings`, {
    method: "POST",
    body: JSON.stringify({ timesFrom: "machine" }),
  });
}

/** The emulator that the functions work with. */
function googleUrl(): string {
  return (process.env.SCRUTINY_GOOGLE_URL ?? "").replace(/\/$/u, "");
}

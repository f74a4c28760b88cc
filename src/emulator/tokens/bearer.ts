import type { Emulator } from "../emulator.ts";
import { GoogleError } from "../http/google-error.ts";
import { holderOf, isOpaque } from "./access-token.ts";
import { readAssertion } from "./assertion.ts";

/** What a bearer token says about its holder: the email, that it is refused, or nothing, as it is no such token. */
export type Bearer = { email: string } | "refused" | "not a token";

/**
 * Reads a token that was issued here, or one that a service account signed for itself
 * (https://google.aip.dev/auth/4111).
 */
export function readBearer(emulator: Emulator, token: string): Bearer {
  if (isOpaque(token)) {
    const email = holderOf(emulator, token);
    return email === undefined ? "refused" : { email };
  }
  if (!/^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return "not a token";
  try {
    return { email: readAssertion(emulator, token).account.email };
  } catch (error) {
    if (error instanceof GoogleError) return "refused";
    throw error;
  }
}

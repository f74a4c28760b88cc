import { readSetting, writeSetting } from "../control/setting.ts";
import type { Emulator } from "../emulator.ts";
import { newPrivateKey, type SigningKey, signingKeyOf } from "./rsa-key.ts";

/** The key with which the emulator signs identity tokens: made when first needed, then kept with the data. */
export function issuerKey({ store }: Emulator): SigningKey {
  const kept = readSetting(store, "issuer-key");
  if (typeof kept === "string") return signingKeyOf(kept);
  const pem = newPrivateKey();
  writeSetting(store, "issuer-key", pem);
  return signingKeyOf(pem);
}

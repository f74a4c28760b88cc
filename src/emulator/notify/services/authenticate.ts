import type { Call } from "../../http/call.ts";
import { numberOf, textOf } from "../../sheets/model/struct.ts";
import { isCurrent } from "../../tokens/issuing-time.ts";
import { isSignedWithSecret, readJwt } from "../../tokens/jwt.ts";
import { notAuthorised } from "../errors.ts";
import { findService, KEY_TYPES, type KeyType, type Service } from "./service.ts";

/** Who calls: a service, with one of its keys. */
export type Client = { service: Service; keyType: KeyType };

/**
 * Verifies the bearer token that a client made: HS256 with the secret of a key, `iss` the service's id and
 * `iat` within 30 seconds, by the emulator's clock or the machine's.
 *
 * Source: https://docs.notifications.service.gov.uk/rest-api.html#authorisation-header
 *
 * @throws GoogleError 401, 403
 */
export function authenticate({ headers, emulator }: Call): Client {
  const { authorization } = headers;
  if (authorization === undefined)
    throw notAuthorised(401, "Unauthorized: authentication token must be provided");
  const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined)
    throw notAuthorised(401, "Unauthorized: authentication bearer scheme must be used");
  const jwt = readJwt(token);
  if (jwt === undefined) throw notAuthorised(403, "Invalid token: signature, api token is not valid");
  const service = findService(emulator.store, textOf(jwt.claims.iss));
  if (service === undefined) throw notAuthorised(403, "Invalid token: service not found");
  const keyType = KEY_TYPES.find((type) => isSignedWithSecret(jwt, service.secrets[type]));
  if (keyType === undefined) throw notAuthorised(403, "Invalid token: API key not found");
  const iat = numberOf(jwt.claims.iat);
  if (!isCurrent(emulator, iat, iat, 30))
    throw notAuthorised(403, "Error: Your system clock must be accurate to within 30 seconds");
  return { service, keyType };
}

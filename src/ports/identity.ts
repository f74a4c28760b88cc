/** What a token says once its signature, issuer, lifetime and audience hold. Addresses are in lower case. */
export type Claims = {
  readonly audience: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** The Workspace domain of a person's account; null for service accounts and private ones. */
  readonly domain: string | null;
};

/** Why a token is none: for the log, never for the caller. It holds nothing of the token. */
export type TokenFlaw =
  | "unreadable"
  | "signed by nobody we know"
  | "signature does not fit"
  | "too late"
  | "too early"
  | "lives too long"
  | "wrong issuer"
  | "wrong audience";

/** Whoever vouches for identities. Throws PortError "unreachable" where their keys cannot be had. */
export type IdentityPort = {
  readonly verify: (token: string, audiences: readonly string[]) => Promise<Claims | TokenFlaw>;
};

import type { Temporal } from "temporal-polyfill";

/** A right on a spreadsheet: `who` is an address, a domain, or "" for anyone. In lower case. */
export type Grant = {
  readonly to: "user" | "group" | "domain" | "anyone";
  readonly who: string;
  readonly role: string;
};

/** Who may do what with a spreadsheet, as it stands `at`, by the service's own clock. Throws PortError. */
export type AccessPort = {
  readonly grants: (
    spreadsheetId: string,
  ) => Promise<{ readonly grants: readonly Grant[]; readonly at: Temporal.Instant }>;
};

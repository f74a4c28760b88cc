import type { Temporal } from "temporal-polyfill";
import type { AccessPort, Grant } from "../../ports/access.ts";
import type { Claims, IdentityPort } from "../../ports/identity.ts";
import { PortError } from "../../ports/port-error.ts";
import { type CallerKind, type FunctionName, type Leave, mayCall } from "./callers.ts";
import { addressOf, type CloudConfig } from "./cloud-config.ts";
import { Refusal } from "./refusal.ts";

/** A person whose right to edit was looked up at an instant, or one of our own accounts. */
export type Caller = { readonly kind: CallerKind; readonly email: string };

/** What of a call's body matters for whether it is allowed. */
export type Concerns = {
  readonly spreadsheetId?: string;
  readonly spreadsheetIds?: readonly string[];
  readonly dryRun?: boolean;
};

/** Who calls a function, by their token. Throws Refusal: 401 for no sound token, 403 for nobody we know. */
export async function identify(
  token: string,
  name: FunctionName,
  identity: IdentityPort,
  config: CloudConfig,
): Promise<Caller> {
  const own = addressOf(name, config);
  const script = config.SCRUTINY_SCRIPT_CLIENT;
  const claims = await identity.verify(token, script === undefined ? [own] : [own, script]);
  if (typeof claims === "string") throw new Refusal(401, `token: ${claims}`);
  if (claims.email === "") throw new Refusal(401, "token: no email");
  if (!claims.emailVerified) throw new Refusal(401, "token: email not verified");
  const kind = claims.audience === own ? accountKind(claims, name, config) : "person";
  if (kind === "person") requireDomain(claims, config);
  return { kind, email: claims.email };
}

/** One account may stand for both; then it is whoever may call the function. */
function accountKind({ email }: Claims, name: FunctionName, config: CloudConfig): CallerKind {
  const accounts = { scheduler: config.SCRUTINY_SCHEDULER_ACCOUNT, tasks: config.SCRUTINY_TASKS_ACCOUNT };
  const kinds = (["tasks", "scheduler"] as const).filter((kind) => accounts[kind] === email);
  const kind = kinds.find((each) => mayCall[name][each] !== undefined) ?? kinds[0];
  if (kind === undefined) throw new Refusal(403, "account not on the list");
  return kind;
}

/** Only Workspace accounts bear a domain (`hd`), and an address alone does not prove one. */
function requireDomain({ email, domain }: Claims, { SCRUTINY_PEOPLE_DOMAINS: domains }: CloudConfig): void {
  if (domain === null || !domains.includes(domain)) throw new Refusal(403, "domain not on the list");
  if (!email.endsWith(`@${domain}`)) throw new Refusal(403, "address outside its domain");
}

/** Whether this caller may make this call. Throws Refusal 403. */
export function requireLeave({ kind }: Caller, name: FunctionName, { dryRun }: Concerns): void {
  const leave: Leave | undefined = mayCall[name][kind];
  if (leave === undefined) throw new Refusal(403, "caller may not call this function");
  if (leave === "a dry run" && dryRun !== true) throw new Refusal(403, "caller may only ask for a dry run");
}

/**
 * Whether a person may edit every spreadsheet that the call names, and when that was looked up. Drive is asked
 * as the automation, which as an editor sees who else is one; a right by way of a group cannot be seen.
 */
export async function requireEditor(
  { email }: Caller,
  concerns: Concerns,
  access: AccessPort,
): Promise<Temporal.Instant> {
  const ids = [...new Set([concerns.spreadsheetId ?? [], concerns.spreadsheetIds ?? []].flat())];
  let at: Temporal.Instant | null = null;
  for (const id of ids) {
    const found = await grantsOf(id, access);
    const writes = found.grants.filter(({ role }) => writingRoles.has(role));
    if (!writes.some((grant) => reaches(grant, email)))
      throw new Refusal(
        403,
        writes.some(({ to }) => to === "group") ? "not an editor by name" : "not an editor",
      );
    at = found.at;
  }
  if (at === null) throw new Refusal(403, "names no spreadsheet");
  return at;
}

const writingRoles: ReadonlySet<string> = new Set(["owner", "organizer", "fileOrganizer", "writer"]);

function reaches({ to, who }: Grant, email: string): boolean {
  if (to === "domain") return email.endsWith(`@${who}`);
  return to === "anyone" || (to === "user" && who === email);
}

/** A sheet that the automation itself cannot open tells the caller nothing, not even that it is there. */
async function grantsOf(id: string, access: AccessPort) {
  try {
    return await access.grants(id);
  } catch (error) {
    if (error instanceof PortError && (error.failure === "not-found" || error.failure === "not-allowed"))
      throw new Refusal(403, "sheet out of reach");
    throw error;
  }
}

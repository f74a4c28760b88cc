import { readSetting } from "../control/setting.ts";
import { type Answer, type Call, param } from "../http/call.ts";
import { GoogleError } from "../http/google-error.ts";
import { issueAccessToken } from "./access-token.ts";
import { claimsFor, signIdentity } from "./identity-token.ts";

const FLAVOUR = { "metadata-flavor": "Google", server: "Metadata Server for VM" };

/** The project that everything here belongs to. */
export const PROJECT = "emulated";

/** The account as which this machine runs, unless a control request names another. */
export function defaultAccount({ emulator }: Pick<Call, "emulator">): string {
  return String(
    readSetting(emulator.store, "default-account") ?? `default@${PROJECT}.iam.gserviceaccount.com`,
  );
}

/**
 * Answers as the metadata server of a machine in Google Cloud does.
 *
 * Source: https://cloud.google.com/compute/docs/metadata/querying-metadata
 *
 * @throws GoogleError 403 without the header `Metadata-Flavor: Google`
 */
function metadata(answer: (call: Call) => string | object): (call: Call) => Answer {
  return (call) => {
    if (call.headers["metadata-flavor"] !== "Google")
      throw new GoogleError({ code: 403, message: "Missing Metadata-Flavor:Google header." });
    const value = answer(call);
    return typeof value === "string"
      ? { status: 200, headers: { ...FLAVOUR, "content-type": "text/html" }, bytes: Buffer.from(value) }
      : { status: 200, headers: FLAVOUR, json: value };
  };
}

function accountOfPath(call: Call): string {
  const name = param(call, "account");
  const email = defaultAccount(call);
  if (name === "default" || name === email) return email;
  throw new GoogleError({ code: 404, message: `service account "${name}" not found` });
}

/** What is there, which clients ask to find out where they run. */
export const instance = metadata(() => "attributes/\nservice-accounts/\n");

/** The id of the project. */
export const projectId = metadata(() => PROJECT);

/** The address of the account. */
export const accountEmail = metadata(accountOfPath);

/** An access token of the account. */
export const accountToken = metadata((call) =>
  issueAccessToken(call.emulator, accountOfPath(call), call.query.get("scopes") ?? ""),
);

/** An identity token of the account for the audience that is asked for. */
export const accountIdentity = metadata((call) => {
  const audience = call.query.get("audience") ?? "";
  if (audience === "") throw new GoogleError({ code: 400, message: "non-empty audience parameter required" });
  const { email, email_verified, ...rest } = claimsFor(call.emulator, accountOfPath(call), audience);
  const full = call.query.get("format") === "full" ? { email, email_verified } : {};
  return signIdentity(call.emulator, { ...rest, ...full });
});

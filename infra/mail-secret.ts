import secretmanager from "@pulumi/gcp/secretmanager/index.js";
import type { Resource } from "@pulumi/pulumi";
import { functionOf, mailSecrets } from "../src/app/deployment.ts";
import type { Accounts } from "./accounts.ts";
import type { StackConfig } from "./stack-config.ts";

/** The secret of the mail service, which version of it is used, and in which variable a function finds it. */
export type MailSecret = {
  readonly secret: secretmanager.Secret;
  readonly version: string;
  readonly variable: string;
  /** The rights to read it, without which a function does not start. */
  readonly readers: readonly Resource[];
};

/**
 * Makes the secret of the mail service that a stack names, for people to fill: its value never passes through
 * Pulumi, nor lies in its state. Only functions that send mail may read it. Null while there is nothing to
 * read: no mail service, or no version named yet.
 */
export function createMailSecret(
  config: StackConfig,
  accounts: Accounts,
  dependsOn: readonly Resource[],
): MailSecret | null {
  if (!config.mail) return null;
  const { secret: secretId, variable } = mailSecrets[config.mail.service];
  const secret = new secretmanager.Secret(
    secretId,
    {
      project: config.project,
      secretId,
      replication: { userManaged: { replicas: [{ location: config.region }] } },
      deletionProtection: config.production,
    },
    { protect: config.production, dependsOn: [...dependsOn] },
  );
  const readers = [...accounts.functions]
    .filter(([name]) => functionOf(name).mails)
    .map(
      ([name, { member }]) =>
        new secretmanager.SecretIamMember(`${name}-reads-${secretId}`, {
          project: config.project,
          secretId: secret.secretId,
          role: "roles/secretmanager.secretAccessor",
          member,
        }),
    );
  const version = config.mail.secretVersion;
  return version === undefined ? null : { secret, version, variable, readers };
}

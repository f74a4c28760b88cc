import { z } from "zod";
import { Config } from "../src/app/config.ts";
import { ruleVariables } from "../src/app/remind/remind-config.ts";

const filled = z.string("is needed").min(1, "is needed");
const domain = z.hostname("must be a domain such as council.gov.uk");
const Version = z.coerce
  .string()
  .regex(/^[1-9]\d*$/u, "must be the number of a version, such as 1; `latest` cannot be rolled back");

const letters = {
  from: z.email("must be the address that reminders come from"),
  domains: z.array(domain).min(1),
};
const secretVersion = { secretVersion: Version.optional() };

/** The mail service; without the version of its secret, only the secret itself is made, for people to fill. */
const Mail = z.discriminatedUnion(
  "service",
  [
    z.strictObject({ service: z.literal("gmail"), ...letters, ...secretVersion }),
    z.strictObject({
      service: z.literal("notify"),
      template: z.guid("must be the id of an email template"),
      ...letters,
      ...secretVersion,
    }),
    z.strictObject({
      service: z.literal("smtp"),
      host: filled,
      port: z.coerce.number().int().min(1).max(65_535).default(587),
      user: filled,
      ...letters,
      ...secretVersion,
    }),
  ],
  "must name a service: gmail, notify or smtp",
);
export type Mail = z.infer<typeof Mail>;

/** Settings that a council may choose; the others follow from what is deployed. */
const chosen = [
  ...Object.keys(Config.shape).filter((name) => /MINUTES|SECONDS/u.test(name)),
  ...Object.keys(ruleVariables).filter((name) => name !== "SCRUTINY_MAIL_DOMAINS"),
];
const Settings = z.record(z.string(), z.coerce.string()).superRefine((settings, context) => {
  for (const name of Object.keys(settings))
    if (!chosen.includes(name))
      context.addIssue({
        code: "custom",
        path: [name],
        message: `may not be set here; ${chosen.join(", ")} may`,
      });
});

/** The configuration of a stack: one council's deployment, in one Google Cloud project. */
export const StackConfig = z.strictObject({
  /** The project, as "gcp:project" has it. */
  project: z
    .string("is needed")
    .regex(/^[a-z][a-z\d-]{4,28}[a-z\d]$/u, "must be the id of a Google Cloud project"),
  region: z
    .string()
    .regex(/^[a-z]+-[a-z]+\d$/u, "must be a region such as europe-west2")
    .default("europe-west2"),
  /** Whether what holds data is protected from deletion. */
  production: z.stringbool("must be true or false"),
  council: filled.max(100),
  /** Who is written to when a function fails, a tracker is parked, the quota or the budget runs out. */
  alertEmail: z.email("must be an address"),
  /** Who is told of a tracker that cannot be worked on. */
  clerk: z.email("must be an address"),
  /** The Drive folder whose spreadsheets are the trackers. */
  folder: z.string("is needed").regex(/^[\w-]{10,100}$/u, "must be the id of a Drive folder"),
  /** The Workspace domains whose people may use the menu of a sheet, and the menu's OAuth client. */
  peopleDomains: z.array(domain).min(1),
  scriptClient: filled.optional(),
  mail: Mail.optional(),
  /** The domain of the published site, behind a load balancer; without one it has Cloud Storage's address. */
  domain: domain.optional(),
  budget: z
    .strictObject({
      billingAccount: z
        .string()
        .regex(/^[\dA-F]{6}-[\dA-F]{6}-[\dA-F]{6}$/u, "must be a billing account's id"),
      pounds: z.coerce.number().positive(),
    })
    .optional(),
  settings: Settings.default({}),
});
export type StackConfig = z.infer<typeof StackConfig>;

/** Reads a stack's configuration; throws one Error that names everything that is wrong with it. */
export function readStackConfig(raw: Readonly<Record<string, unknown>>): StackConfig {
  const parsed = StackConfig.safeParse(raw);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const place = path.join(".");
    return `${place === "" ? "configuration" : place}: ${message}`;
  });
  throw new Error(
    `Mend these with "pulumi config set", or in Pulumi.STACK.yaml, then run again:\n  ${problems.join("\n  ")}`,
  );
}

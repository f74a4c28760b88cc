import { z } from "zod";

const filled = z.string("is needed").min(1, "is needed");

/** The private key of the service account that may act for the mailbox, out of its key file. */
const GmailKey = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "must be the JSON of a service account's key file" });
      return z.NEVER;
    }
  })
  .pipe(z.object({ client_email: z.email(), private_key: z.string().startsWith("-----BEGIN") }));

/** What every mail service needs: who writes. */
const writer = {
  /** The mailbox that the reminders come from. */
  SCRUTINY_MAIL_FROM: z.email("must be the address that reminders come from"),
  /** The council in whose name they are written. */
  SCRUTINY_COUNCIL: z.string().min(1).max(100).default("The council"),
};

/** The mail service and its settings. Keys and passwords come from the environment and are never told. */
export const MailConfig = z.discriminatedUnion(
  "SCRUTINY_MAIL",
  [
    z.object({ SCRUTINY_MAIL: z.literal("gmail"), ...writer, SCRUTINY_GMAIL_KEY: GmailKey.optional() }),
    z.object({
      SCRUTINY_MAIL: z.literal("notify"),
      ...writer,
      SCRUTINY_NOTIFY_KEY: z
        .string("must be an API key of GOV.UK Notify")
        .regex(/-[\da-f-]{36}-[\da-f-]{36}$/u, "must be an API key of GOV.UK Notify"),
      SCRUTINY_NOTIFY_TEMPLATE: z.guid("must be the id of an email template of GOV.UK Notify"),
      SCRUTINY_NOTIFY_URL: z.url({ protocol: /^https?$/u }).optional(),
    }),
    z.object({
      SCRUTINY_MAIL: z.literal("smtp"),
      ...writer,
      SCRUTINY_SMTP_HOST: filled,
      SCRUTINY_SMTP_PORT: z.coerce.number().int().min(1).max(65_535).default(587),
      SCRUTINY_SMTP_USER: filled,
      SCRUTINY_SMTP_PASSWORD: filled,
      SCRUTINY_SMTP_CA: z.string().startsWith("-----BEGIN CERTIFICATE-----").optional(),
    }),
  ],
  "must be gmail, notify or smtp",
);
export type MailConfig = z.infer<typeof MailConfig>;

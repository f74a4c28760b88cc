import type { z } from "zod";
import { ReminderSettings } from "../../core/model/reminder.ts";
import { Config } from "../config.ts";
import { TrackerError } from "../errors.ts";
import { MailConfig } from "./mail-config.ts";

/** The settings of a deployment that reminds. */
export type RemindConfig = {
  readonly config: Config;
  readonly mail: MailConfig;
  readonly rules: ReminderSettings;
};

type Environment = Readonly<Record<string, string | undefined>>;

const numbers = (text: string) => words(text).map(Number);
const words = (text: string) =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** Which variable holds which of the reminders' settings, and how its text is read. */
export const ruleVariables: Readonly<
  Record<string, { readonly setting: keyof ReminderSettings; readonly read: (text: string) => unknown }>
> = {
  SCRUTINY_REMIND_DAYS_AHEAD: { setting: "daysAhead", read: numbers },
  SCRUTINY_REMIND_OVERDUE_DAYS: { setting: "overdueEveryDays", read: Number },
  SCRUTINY_REMIND_CABINET_MEMBER_DAYS: { setting: "cabinetMemberAfterDays", read: Number },
  SCRUTINY_REMIND_LEAD_OFFICER_DAYS: { setting: "leadOfficerAfterDays", read: Number },
  SCRUTINY_REMIND_FROM: { setting: "workingDayStarts", read: String },
  SCRUTINY_REMIND_UNTIL: { setting: "workingDayEnds", read: String },
  SCRUTINY_REMIND_MOST_PEOPLE: { setting: "mostPeopleARun", read: Number },
  SCRUTINY_MAIL_DOMAINS: { setting: "allowedDomains", read: words },
  SCRUTINY_SHEETS_URL: { setting: "sheetsUrl", read: String },
};

/** Reads the settings; throws one TrackerError that names every setting that is wrong, and no value. */
export function readRemindConfig(environment: Environment): RemindConfig {
  const config = Config.safeParse(environment);
  const mail = MailConfig.safeParse({ SCRUTINY_MAIL: "gmail", ...environment });
  const rules = ReminderSettings.safeParse(rulesIn(environment));
  const problems = [
    ...problemsOf(config, String),
    ...problemsOf(mail, String),
    ...problemsOf(rules, variableOf),
    ...withoutKey(environment, mail),
    ...(rules.success && rules.data.allowedDomains.length === 0 ? [noDomains] : []),
  ];
  if (config.success && mail.success && rules.success && problems.length === 0)
    return { config: config.data, mail: mail.data, rules: rules.data };
  const list = problems.join("\n  ");
  throw new TrackerError("usage", "bad-config", `Mend these settings, then run again:\n  ${list}`);
}

const noDomains = "SCRUTINY_MAIL_DOMAINS: name the domains that may be written to, as in council.gov.uk";

function rulesIn(environment: Environment): Readonly<Record<string, unknown>> {
  const given = Object.entries(ruleVariables).flatMap(([variable, { setting, read }]) => {
    const text = environment[variable];
    return text === undefined ? [] : [[setting, read(text)]];
  });
  return Object.fromEntries(given);
}

function variableOf(setting: string): string {
  return Object.keys(ruleVariables).find((name) => ruleVariables[name]?.setting === setting) ?? setting;
}

function problemsOf(
  parsed: z.ZodSafeParseResult<unknown>,
  nameOf: (part: string) => string,
): readonly string[] {
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path: [first, ...rest], message }) => {
    const place = [nameOf(String(first ?? "")), ...rest].join(".");
    return `${place}: ${message.replace(/^Invalid input: expected number.*/u, "must be a number")}`;
  });
}

/** At Google itself nobody can write for a mailbox without the key; the emulator goes by the address. */
function withoutKey(
  { SCRUTINY_GOOGLE_URL }: Environment,
  mail: z.ZodSafeParseResult<MailConfig>,
): readonly string[] {
  const needed = mail.success && mail.data.SCRUTINY_MAIL === "gmail" && !mail.data.SCRUTINY_GMAIL_KEY;
  if (!needed || SCRUTINY_GOOGLE_URL !== undefined) return [];
  return ["SCRUTINY_GMAIL_KEY: is needed to write as SCRUTINY_MAIL_FROM; see docs/configuration.md"];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MailConfig } from "../../../src/app/remind/mail-config.ts";
import { readRemindConfig, ruleVariables } from "../../../src/app/remind/remind-config.ts";

const good = {
  SCRUTINY_GOOGLE_URL: "http://127.0.0.1:9090",
  SCRUTINY_MAIL_FROM: "scrutiny@westmere.example",
  SCRUTINY_MAIL_DOMAINS: "westmere.example, partner.example",
};

describe("the settings of the reminders", () => {
  test("need only who writes and who may be written to", () => {
    const { mail, rules } = readRemindConfig(good);

    expect(mail).toMatchObject({ SCRUTINY_MAIL: "gmail", SCRUTINY_COUNCIL: "The council" });
    expect(rules).toMatchObject({
      allowedDomains: ["westmere.example", "partner.example"],
      daysAhead: [28, 14, 7, 1],
      mostPeopleARun: 100,
    });
  });

  const wrong: Readonly<Record<string, readonly [Readonly<Record<string, string>>, readonly string[]]>> = {
    "a mail service that nobody knows": [{ SCRUTINY_MAIL: "pigeon" }, ["SCRUTINY_MAIL: must be gmail"]],
    "no domain": [{ SCRUTINY_MAIL_DOMAINS: " " }, ["SCRUTINY_MAIL_DOMAINS: name the domains"]],
    "days that are no numbers": [
      { SCRUTINY_REMIND_DAYS_AHEAD: "28,soon" },
      ["SCRUTINY_REMIND_DAYS_AHEAD.1: must be a number"],
    ],
    "a day that ends before it starts": [
      { SCRUTINY_REMIND_FROM: "17:00", SCRUTINY_REMIND_UNTIL: "09:00" },
      ["SCRUTINY_REMIND_UNTIL: must be later"],
    ],
    "a key that is no key file": [
      { SCRUTINY_GMAIL_KEY: "hush" },
      ["SCRUTINY_GMAIL_KEY: must be the JSON of a service account's key file"],
    ],
    "Notify without its key and template": [
      { SCRUTINY_MAIL: "notify" },
      ["SCRUTINY_NOTIFY_KEY: must be", "SCRUTINY_NOTIFY_TEMPLATE: must be"],
    ],
    "SMTP without a server, and another setting that is wrong": [
      { SCRUTINY_MAIL: "smtp", SCRUTINY_LEASE_SECONDS: "long" },
      ["SCRUTINY_LEASE_SECONDS", "SCRUTINY_SMTP_HOST: is needed", "SCRUTINY_SMTP_PASSWORD: is needed"],
    ],
  };

  test.each(Object.entries(wrong))("%s: every problem is named at once", (_, [settings, says]) => {
    const read = () => readRemindConfig({ ...good, ...settings });

    for (const words of says) expect(read).toThrow(words);
    expect(read).not.toThrow(/hush/u);
  });

  test("at Google itself, the key that lets the automation write for the mailbox is needed", () => {
    const { SCRUTINY_GOOGLE_URL: _, ...atGoogle } = good;

    expect(() => readRemindConfig(atGoogle)).toThrow("SCRUTINY_GMAIL_KEY: is needed");
  });

  test("are all told in docs/configuration.md, and no others", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../docs/configuration.md"), "utf8");
    const told = [...page.matchAll(/\| `(SCRUTINY_\w+)` \| [^|]+ \|$/gmu)].map(([, name]) => name ?? "");
    const mail = MailConfig.options.flatMap((option) => Object.keys(option.shape));
    const known = new Set([...mail, ...Object.keys(ruleVariables)]);

    expect(told.filter((name) => known.has(name)).toSorted()).toEqual([...known].toSorted());
  });
});

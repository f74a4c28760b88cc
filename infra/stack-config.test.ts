import { expect, test } from "vitest";
import { readStackConfig } from "./stack-config.ts";
import { stackFile } from "./support/deploy.ts";

test.each(["staging", "production"])("the %s file is a configuration", (stack) => {
  expect(readStackConfig(stackFile(stack))).toMatchObject({
    production: stack === "production",
    region: "europe-west2",
  });
});

test("everything that is wrong is told at once, by name", () => {
  const wrong = {
    ...stackFile("production"),
    production: "perhaps",
    folder: "x",
    alertEmail: "nobody",
    mail: { service: "pigeon" },
    budget: { billingAccount: "1", pounds: "-5" },
    settings: { SCRUTINY_GOOGLE_URL: "http://127.0.0.1" },
    colour: "red",
  };

  expect(() => readStackConfig(wrong)).toThrowErrorMatchingInlineSnapshot(`
    [Error: Mend these with "pulumi config set", or in Pulumi.STACK.yaml, then run again:
      production: must be true or false
      alertEmail: must be an address
      folder: must be the id of a Drive folder
      mail.service: must name a service: gmail, notify or smtp
      budget.billingAccount: must be a billing account's id
      budget.pounds: Too small: expected number to be >0
      settings.SCRUTINY_GOOGLE_URL: may not be set here; SCRUTINY_SETTLE_MINUTES, SCRUTINY_LEASE_SECONDS, SCRUTINY_LEASE_WAIT_SECONDS, SCRUTINY_REMIND_DAYS_AHEAD, SCRUTINY_REMIND_OVERDUE_DAYS, SCRUTINY_REMIND_CABINET_MEMBER_DAYS, SCRUTINY_REMIND_LEAD_OFFICER_DAYS, SCRUTINY_REMIND_FROM, SCRUTINY_REMIND_UNTIL, SCRUTINY_REMIND_MOST_PEOPLE, SCRUTINY_SHEETS_URL may
      configuration: Unrecognized key: "colour"]
  `);
});

test("the newest version of a secret is not to be had by name, since it could not be rolled back", () => {
  const { mail } = stackFile("production");

  expect(() =>
    readStackConfig({ ...stackFile("production"), mail: { ...Object(mail), secretVersion: "latest" } }),
  ).toThrow(/mail\.secretVersion: must be the number of a version/u);
});

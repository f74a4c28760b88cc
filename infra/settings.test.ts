import { describe, expect, test } from "vitest";
import { mayCall } from "../src/app/cloud/callers.ts";
import { readCloudConfig } from "../src/app/cloud/cloud-config.ts";
import { readConfig } from "../src/app/config.ts";
import { functionNames, functionOf, mailSecrets } from "../src/app/deployment.ts";
import { readPublishConfig } from "../src/app/publish/publish-config.ts";
import { readRemindConfig } from "../src/app/remind/remind-config.ts";
import { settingsOf } from "./settings-of.ts";
import { readStackConfig } from "./stack-config.ts";
import { namesOf } from "./stack-names.ts";
import { stackFile } from "./support/deploy.ts";

const letters = { from: "scrutiny@council.example", domains: ["council.example"], secretVersion: "1" };
const services = [
  { service: "gmail", ...letters },
  { service: "notify", template: "9d751e0e-f929-4891-82a1-a3e1c3c18ee3", ...letters },
  { service: "smtp", host: "mail.council.example", user: "scrutiny", ...letters },
];
const secrets = {
  gmail: JSON.stringify({ client_email: "a@p.iam.gserviceaccount.com", private_key: "-----BEGIN x" }),
  notify: `key-${"26785a09-ab16-4eb0-8407-a37497a57506-".repeat(2).slice(0, -1)}`,
  smtp: "a password",
};

function stackWith(changes: object) {
  return readStackConfig({ ...stackFile("production"), ...changes });
}

describe.each(services)("with $service", (mail) => {
  const config = stackWith({ mail, settings: { SCRUTINY_SETTLE_MINUTES: "5" } });
  const names = namesOf(config);

  test.each(functionNames)("the settings of %s are those that the code reads", (name) => {
    const { variable } = mailSecrets[config.mail?.service ?? "gmail"];
    const settings = {
      ...settingsOf(name, config, names),
      ...(functionOf(name).mails ? { [variable]: secrets[config.mail?.service ?? "gmail"] } : {}),
    };

    expect(readConfig(settings)).toMatchObject({
      SCRUTINY_ACCOUNT: names.trackerAccount,
      SCRUTINY_SIGN_IN: "as-account",
      SCRUTINY_STATE_BUCKET: names.stateBucket,
      SCRUTINY_SETTLE_MINUTES: 5,
    });
    expect(readCloudConfig(settings)).toMatchObject({ SCRUTINY_QUEUE: names.queue });
    if (functionOf(name).mails)
      expect(readRemindConfig(settings)).toMatchObject({
        mail: { SCRUTINY_MAIL: mail.service, SCRUTINY_MAIL_FROM: "scrutiny@council.example" },
        rules: { allowedDomains: ["council.example"] },
      });
  });
});

test("only who mails is told how, and only who publishes where to", () => {
  const config = stackWith({});
  const told = (name: (typeof functionNames)[number]) =>
    Object.keys(settingsOf(name, config, namesOf(config)));

  expect(functionNames.filter((name) => told(name).includes("SCRUTINY_MAIL"))).toEqual(["remind", "sweep"]);
  expect(functionNames.filter((name) => told(name).includes("SCRUTINY_SITE_BUCKET"))).toEqual([
    "publish",
    "sweep",
  ]);
  expect(readPublishConfig(settingsOf("publish", config, namesOf(config))).site).toMatchObject({
    SCRUTINY_SITE_BUCKET: namesOf(config).siteBucket,
    SCRUTINY_PUBLISHER: "publisher/council.json",
  });
});

test("who may call a function is the same in the code and in what is deployed", () => {
  const kinds = { sheet: "person", queue: "tasks", scheduler: "scheduler" } as const;

  for (const name of functionNames)
    expect([name, Object.keys(mayCall[name]).toSorted()]).toEqual([
      name,
      functionOf(name)
        .callers.map((caller) => kinds[caller])
        .toSorted(),
    ]);
});

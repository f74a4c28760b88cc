import { compileCache, type FunctionName, functionOf, publisherFile } from "../src/app/deployment.ts";
import type { Mail, StackConfig } from "./stack-config.ts";
import type { StackNames } from "./stack-names.ts";

type Settings = Readonly<Record<string, string>>;

/** The settings of a function, but for its secret: docs/configuration.md tells what each means. */
export function settingsOf(name: FunctionName, config: StackConfig, names: StackNames): Settings {
  const { mails, buckets } = functionOf(name);
  return {
    NODE_ENV: "production",
    NODE_COMPILE_CACHE: `/workspace/${compileCache}`,
    SCRUTINY_ACCOUNT: names.trackerAccount,
    SCRUTINY_SIGN_IN: "as-account",
    SCRUTINY_STATE_BUCKET: names.stateBucket,
    ...cloudSettings(config, names),
    ...(buckets.site === undefined ? {} : siteSettings(config, names)),
    ...(mails && config.mail?.secretVersion ? mailSettings(config.council, config.mail) : {}),
    ...config.settings,
  };
}

function cloudSettings(config: StackConfig, names: StackNames): Settings {
  return {
    SCRUTINY_COUNCIL: config.council,
    SCRUTINY_FUNCTIONS_URL: names.functionsUrl,
    SCRUTINY_QUEUE: names.queue,
    SCRUTINY_TASKS_ACCOUNT: names.tasksAccount,
    SCRUTINY_SCHEDULER_ACCOUNT: names.schedulerAccount,
    SCRUTINY_PEOPLE_DOMAINS: config.peopleDomains.join(","),
    ...(config.scriptClient === undefined ? {} : { SCRUTINY_SCRIPT_CLIENT: config.scriptClient }),
    SCRUTINY_FOLDER: config.folder,
    SCRUTINY_CLERK: config.clerk,
    SCRUTINY_JOBS: config.mail?.secretVersion ? "register,remind,publish" : "register,publish",
  };
}

function siteSettings({ domain }: StackConfig, { siteBucket }: StackNames): Settings {
  return {
    SCRUTINY_SITE_BUCKET: siteBucket,
    SCRUTINY_SITE_ADDRESS: siteUrlOf(domain, siteBucket),
    SCRUTINY_PUBLISHER: publisherFile,
  };
}

/** The address of the published site. */
export function siteUrlOf(domain: string | undefined, siteBucket: string): string {
  return domain === undefined ? `https://storage.googleapis.com/${siteBucket}` : `https://${domain}`;
}

function mailSettings(council: string, mail: Mail): Settings {
  return {
    SCRUTINY_MAIL: mail.service,
    SCRUTINY_MAIL_FROM: mail.from,
    SCRUTINY_MAIL_DOMAINS: mail.domains.join(","),
    SCRUTINY_COUNCIL: council,
    ...(mail.service === "notify" ? { SCRUTINY_NOTIFY_TEMPLATE: mail.template } : {}),
    ...(mail.service === "smtp"
      ? {
          SCRUTINY_SMTP_HOST: mail.host,
          SCRUTINY_SMTP_PORT: String(mail.port),
          SCRUTINY_SMTP_USER: mail.user,
        }
      : {}),
  };
}

import { createEditorsPort, createSharingPort } from "../adapters/drive.ts";
import { type GoogleAccess, googleAccess } from "../adapters/google/access.ts";
import { accountAccess } from "../adapters/google/act-as.ts";
import { createGmailPort } from "../adapters/mail/gmail.ts";
import { gmailAccess } from "../adapters/mail/gmail-access.ts";
import { createNotifyPort } from "../adapters/mail/notify.ts";
import { createSmtpPort } from "../adapters/mail/smtp.ts";
import { BadPublisherFile, readPublisherFile } from "../adapters/publisher-file.ts";
import { sheetsClient } from "../adapters/sheets/client.ts";
import { createSheetPort } from "../adapters/sheets/sheets.ts";
import { createTemplatePort } from "../adapters/sheets/template-port.ts";
import { createShelfPort } from "../adapters/shelf.ts";
import { createSitePort } from "../adapters/site-storage.ts";
import { createFilesPort } from "../adapters/storage.ts";
import type { Publisher } from "../core/model/publisher.ts";
import type { Config } from "./config.ts";
import { TrackerError } from "./errors.ts";
import type { InitPorts } from "./init.ts";
import type { PublishConfig, SiteConfig } from "./publish/publish-config.ts";
import type { PublishPorts, PublishSettings } from "./publish/publish-job.ts";
import { plainly } from "./remind/plainly.ts";
import type { RemindConfig } from "./remind/remind-config.ts";
import type { RemindPorts, RemindSettings } from "./remind/remind-job.ts";
import type { SharePorts } from "./share-tracker.ts";
import type { SyncPorts, SyncSettings } from "./sync-job.ts";

/** The only place that knows which service stands behind which port. */
export function wireSync(config: Config): { readonly ports: SyncPorts; readonly settings: SyncSettings } {
  const access = sheetAccess(config);
  const own = googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL);
  return {
    ports: {
      sheet: createSheetPort(access),
      editors: createEditorsPort(access),
      files: createFilesPort(own, config.SCRUTINY_STATE_BUCKET),
    },
    settings: {
      settleMinutes: config.SCRUTINY_SETTLE_MINUTES,
      lease: {
        expiresAfter: config.SCRUTINY_LEASE_SECONDS * 1000,
        waitAtMost: config.SCRUTINY_LEASE_WAIT_SECONDS * 1000,
      },
    },
  };
}

/** Access to sheets and to Drive: as the account that people share their trackers with. */
export function sheetAccess(config: Config): GoogleAccess {
  const { SCRUTINY_ACCOUNT: account, SCRUTINY_GOOGLE_URL: url, SCRUTINY_SIGN_IN: signIn } = config;
  return signIn === "as-account" ? accountAccess(account, url) : googleAccess(account, url);
}

/** What making and sharing a tracker needs. */
export function wireInit(config: Config): InitPorts & SharePorts {
  const access = sheetAccess(config);
  return {
    template: createTemplatePort(sheetsClient(access)),
    sharing: createSharingPort(access),
    shelf: createShelfPort(access),
  };
}

/** What reminding needs: a sync's services, and the mail service that the settings name. */
export function wireRemind({ config, mail, rules }: RemindConfig): {
  readonly ports: RemindPorts;
  readonly settings: RemindSettings;
} {
  const { ports, settings } = wireSync(config);
  const { files } = ports;
  const sheet = createSheetPort(sheetAccess(config), "there is time");
  return {
    ports: { sheet, files, mail: wireMail(config, mail, files) },
    settings: { rules, council: { name: mail.SCRUTINY_COUNCIL }, lease: settings.lease },
  };
}

/**
 * What publishing needs: a tracker's sheet, the site's bucket, and the council as publisher. Throws TrackerError
 * with everything that is wrong with the council's file.
 */
export async function wirePublish({
  config,
  site,
}: PublishConfig): Promise<{ readonly ports: PublishPorts; readonly settings: PublishSettings }> {
  const { ports, settings } = wireSync(config);
  const { sheet, files } = ports;
  const { site: sitePort, publisher } = await wireSite({ config, site });
  return {
    ports: { sheet, files, site: sitePort },
    settings: { publisher, lease: settings.lease },
  };
}

/** The public site, and whose it is. Throws TrackerError as `wirePublish` does. */
export async function wireSite({
  config,
  site,
}: PublishConfig): Promise<{ readonly site: PublishPorts["site"]; readonly publisher: Publisher }> {
  const access = googleAccess(config.SCRUTINY_ACCOUNT, config.SCRUTINY_GOOGLE_URL);
  return {
    site: createSitePort(access, site.SCRUTINY_SITE_BUCKET),
    publisher: await readPublisher(site),
  };
}

async function readPublisher({ SCRUTINY_PUBLISHER, SCRUTINY_SITE_ADDRESS }: SiteConfig): Promise<Publisher> {
  try {
    return await readPublisherFile(SCRUTINY_PUBLISHER, SCRUTINY_SITE_ADDRESS);
  } catch (error) {
    if (!(error instanceof BadPublisherFile)) throw error;
    const says = `Mend the council's file ${SCRUTINY_PUBLISHER}, then run again:\n  ${error.problems.join("\n  ")}`;
    throw new TrackerError("usage", "bad-publisher", says, { cause: error });
  }
}

function wireMail(config: Config, mail: RemindConfig["mail"], files: RemindPorts["files"]) {
  const sender = { name: mail.SCRUTINY_COUNCIL, address: mail.SCRUTINY_MAIL_FROM };
  switch (mail.SCRUTINY_MAIL) {
    case "gmail": {
      const key = mail.SCRUTINY_GMAIL_KEY ?? null;
      return createGmailPort(gmailAccess(sender.address, key, config.SCRUTINY_GOOGLE_URL), sender);
    }
    case "notify": {
      const { SCRUTINY_NOTIFY_KEY: apiKey, SCRUTINY_NOTIFY_TEMPLATE: template } = mail;
      const { SCRUTINY_NOTIFY_URL: url } = mail;
      return createNotifyPort({ apiKey, template, plainly, ...(url === undefined ? {} : { url }) });
    }
    case "smtp": {
      const { SCRUTINY_SMTP_USER: user, SCRUTINY_SMTP_PASSWORD: password, SCRUTINY_SMTP_CA: ca } = mail;
      const { SCRUTINY_SMTP_HOST: host, SCRUTINY_SMTP_PORT: port } = mail;
      const server = { host, port, user, password, ...(ca === undefined ? {} : { ca }) };
      return createSmtpPort(server, sender, files);
    }
  }
}

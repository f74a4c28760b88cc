import type { Publisher } from "../../core/model/publisher.ts";
import type { RegisteredInquiry } from "../../core/model/registered-inquiry.ts";
import type { SitePort } from "../../ports/site.ts";
import { renderRegisterPage } from "../../render/site/pages/register-page.ts";
import { htmlPage, placePage, standingOf } from "../publish/refresh/place-page.ts";
import type { Entry } from "./register-row.ts";

/** Where the register's page goes. */
export type RegisterSite = { readonly site: SitePort; readonly publisher: Publisher };

const pageName = "register/index.html";

/**
 * Brings the register's page on the site up to date: every tracker whose Publish is Yes, without what only the
 * council's own people should know. `today` is London's date, ISO form. Somebody else who writes it at the same moment writes the same.
 */
export async function placeRegisterPage(
  entries: readonly Entry[],
  today: string,
  { site, publisher }: RegisterSite,
): Promise<void> {
  const inquiries = entries.flatMap((entry) => inquiryOf(entry, today));
  const standing = standingOf(await site.list("register/"));
  const page = htmlPage(pageName, renderRegisterPage({ publisher, inquiries, on: today }));
  await placePage(site, standing, page);
}

function inquiryOf({ state: { summary }, retired }: Entry, today: string): readonly RegisteredInquiry[] {
  if (retired !== null || !summary?.mayPublish) return [];
  const { inquiry: title, dues, mayPublish: _, ...facts } = summary;
  return [{ ...facts, title, overdue: dues.filter((due) => due < today).length }];
}

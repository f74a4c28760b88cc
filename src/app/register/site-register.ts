import type { Publisher } from "../../core/model/publisher.ts";
import type { RegisteredInquiry } from "../../core/model/registered-inquiry.ts";
import type { SitePort } from "../../ports/site.ts";
import { renderRegisterPage } from "../../render/site/pages/register-page.ts";
import { troublesOf } from "../cloud/tracker-state.ts";
import { htmlPage, placePage, standingOf } from "../publish/refresh/place-page.ts";
import type { Entry } from "./register-row.ts";

/** Where the register's page goes. */
export type RegisterSite = { readonly site: SitePort; readonly publisher: Publisher };

const pageName = "register/index.html";

/**
 * Brings the register's page on the site up to date: every tracker that is followed, with how far it is once its
 * Publish is Yes. `today` is London's date, ISO form. Somebody else who writes it at the same moment writes the same.
 */
export async function placeRegisterPage(
  entries: readonly Entry[],
  today: string,
  { site, publisher }: RegisterSite,
): Promise<void> {
  const followed = entries.filter(({ retired }) => retired === null);
  const inquiries = followed.flatMap((entry) => inquiryOf(entry, today));
  const unread = followed.length - inquiries.length;
  const standing = standingOf(await site.list(pageName));
  const page = htmlPage(pageName, renderRegisterPage({ publisher, inquiries, unread, on: today }));
  await placePage(site, standing, page);
}

function inquiryOf({ state }: Entry, today: string): readonly RegisteredInquiry[] {
  const { summary } = state;
  if (!summary) return [];
  const { inquiry, committee, dues, mayPublish, ...facts } = summary;
  const isParked = troublesOf(state).parked.length > 0;
  const overdue = dues.filter((due) => due < today).length;
  const record = mayPublish ? { ...facts, status: fitToPublish(facts.status), overdue } : null;
  return [{ title: fitToPublish(inquiry), committee: fitToPublish(committee), isParked, record }];
}

/** No gate has looked at these words yet, so what holds an address is left out. */
function fitToPublish(text: string): string {
  return text.includes("@") || text.includes("\uff20") ? "" : text;
}

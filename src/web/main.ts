import { byId, fill, h } from "./dom.ts";
import type { Page, ViewName } from "./page.ts";
import { readSettings } from "./server/settings.ts";
import { openStream } from "./server/stream.ts";
import { openBook } from "./sheet/book.ts";
import { createEdits } from "./sheet/edits.ts";
import { createOutbox } from "./sheet/outbox.ts";
import { createYou } from "./sheet/you.ts";
import { createActivityView } from "./views/activity-view.ts";
import { openClock } from "./views/clock.ts";
import { listenToDelivery } from "./views/delivery.ts";
import { createHelpView } from "./views/help-view.ts";
import { createInboxView } from "./views/inbox-view.ts";
import { navigate, walkParts } from "./views/navigation.ts";
import { createNotices } from "./views/notices.ts";
import { createSheetView } from "./views/sheet-view.ts";
import { createSiteView } from "./views/site-view.ts";
import { createTasks } from "./views/tasks.ts";
import { showYou } from "./views/you-select.ts";

/** Opens the page: reads the sheet, listens to what changes, and puts the views together. */
async function start(): Promise<void> {
  const settings = await readSettings();
  const stream = openStream();
  const notices = createNotices(byId("notices"));
  const you = createYou(settings.visitor);
  const book = await openBook(settings, stream, you);
  await book.watch("Response", "Checks", "People");
  const clock = await openClock(stream, notices);
  const edits = createEdits(book, you);
  const outbox = createOutbox(book, stream, edits.type, listenToDelivery(notices, stream));
  let open: (view: ViewName) => void = () => undefined;
  const page: Page = { settings, stream, book, you, outbox, clock, notices, open: (view) => open(view) };
  const inbox = createInboxView(page);
  const site = createSiteView(page);
  const preview = {
    mail: () => {
      open("inbox");
      inbox.preview();
    },
    site: () => {
      open("site");
      site.preview();
    },
  };
  byId("title").textContent = book.title().replace(/^Response: /u, "");
  showYou(page);
  walkParts();
  const sheet = createSheetView(page, edits, createTasks(page), preview);
  open = navigate({ sheet, inbox, site, activity: createActivityView(page), help: createHelpView() });
  addEventListener("beforeunload", (event) => {
    if (!outbox.isEmpty()) event.preventDefault();
  });
}

start().catch((error: unknown) => {
  const says = error instanceof Error ? error.message : String(error);
  fill(
    byId("main"),
    h(
      "div",
      { class: "empty", role: "alert" },
      h("p", {}, "The page cannot be opened."),
      h("p", { class: "quiet" }, says),
    ),
  );
  throw error;
});

import type { ShownFinding, ShownFindings, View } from "../sidebar-data.ts";
import { sidebarWords } from "../words.ts";
import { button, element } from "./elements.ts";
import { call } from "./script-run.ts";
import { countWords, showFindings } from "./show-findings.ts";

/**
 * Apps Script cannot tell a sidebar that another cell is selected, so it asks: every few seconds while it can be
 * seen, and no longer once nothing has changed for some minutes, because every question is a run of the script.
 */
const askEveryMilliseconds = 4_000;
const giveUpAfterMilliseconds = 5 * 60_000;

let view: View = "selected";
let standing = "";
let lastChange = 0;
let asking = false;
/** Counts the readings, so that an answer to an older question is not shown over a newer one. */
let latest = 0;

/** Reads what is selected and shows it, if it differs from what stands there. */
async function read(): Promise<void> {
  const mine = ++latest;
  asking = true;
  try {
    const shown = await call("readFindings", view);
    if (mine === latest) show(shown);
  } catch (error) {
    if (mine === latest) fail(error);
  } finally {
    if (mine === latest) asking = false;
  }
}

function show(shown: ShownFindings): void {
  const next = JSON.stringify([view, shown]);
  if (next === standing) return;
  standing = next;
  lastChange = Date.now();
  showFindings(shown, goTo);
  tell(countWords(shown));
}

/** An error of the script itself is in our words; Google's own are not for reading. */
function fail(error: unknown): void {
  const words = error instanceof Error ? error.message : "";
  standing = "";
  lastChange = 0;
  tell(words.endsWith(sidebarWords.noChecks) ? sidebarWords.noChecks : sidebarWords.failed, false);
  tellFollowing();
}

function tell(message: string, ok = true): void {
  const status = element("status");
  status.textContent = message;
  if (ok) delete status.dataset.bad;
  else status.dataset.bad = "";
}

function isFollowing(): boolean {
  return Date.now() - lastChange < giveUpAfterMilliseconds;
}

function tellFollowing(): void {
  const following = view === "selected" ? sidebarWords.following : "";
  element("follow").textContent = isFollowing() ? following : sidebarWords.paused;
}

function tick(): void {
  tellFollowing();
  if (isFollowing() && !asking && document.visibilityState === "visible") void read();
}

/** Reads at once, and follows again. */
function refresh(): void {
  lastChange = Date.now();
  standing = "";
  tellFollowing();
  void read();
}

function choose(chosen: View): void {
  view = chosen;
  button("selected").setAttribute("aria-pressed", String(chosen === "selected"));
  button("all").setAttribute("aria-pressed", String(chosen === "all"));
  refresh();
}

async function goTo(finding: ShownFinding): Promise<void> {
  try {
    const { ok, message } = await call("goToFinding", finding);
    tell(message, ok);
  } catch {
    tell(sidebarWords.failed, false);
  }
}

async function check(): Promise<void> {
  const pressed = button("check");
  pressed.disabled = true;
  tell(sidebarWords.loadingCheck);
  try {
    const { ok, message } = await call("checkForSidebar");
    await read();
    tell(message, ok);
  } catch {
    tell(sidebarWords.failed, false);
  } finally {
    pressed.disabled = false;
    pressed.focus();
  }
}

element("views").textContent = sidebarWords.views;
button("selected").textContent = sidebarWords.selectedView;
button("all").textContent = sidebarWords.allView;
button("check").textContent = sidebarWords.checkNow;
button("refresh").textContent = sidebarWords.refresh;
button("selected").addEventListener("click", () => choose("selected"));
button("all").addEventListener("click", () => choose("all"));
button("check").addEventListener("click", () => void check());
button("refresh").addEventListener("click", refresh);
tell(sidebarWords.loading);
refresh();
setInterval(tick, askEveryMilliseconds);

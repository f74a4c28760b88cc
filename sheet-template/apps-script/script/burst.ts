import { fieldsOf, numberOf, parseFields, textOf, textsOf } from "./service/fields.ts";

/**
 * Edits that follow one another closely: one run of the trigger waits until they pause and makes one call for
 * all of them; the others only leave word. Kept in the document's cache, which everybody's runs share. If the
 * cache loses it, there is a call too many or a sweep later, never harm.
 */
type Burst = {
  readonly runner: string;
  readonly last: number;
  readonly until: number;
  /** Who edited; "" stands for somebody whom Google does not name. */
  readonly editors: readonly string[];
};

const key = "burst";
const quietMilliseconds = 5_000;
const mostMilliseconds = 30_000;
/** A run that was ended by Google holds up the next burst for no longer than this. */
const forgottenAfterSeconds = 60;
const lockMilliseconds = 2_000;

/** Adds an edit to the burst. Gives the name of the run that has to wait for it, or null when another does. */
export function joinBurst(editor: string): string | null {
  return locked(() => {
    const now = Date.now();
    const going = readBurst();
    if (going && now < going.until) {
      keepBurst({ ...going, last: now, editors: [...new Set([...going.editors, editor])] });
      return null;
    }
    const runner = Utilities.getUuid();
    keepBurst({ runner, last: now, until: now + forgottenAfterSeconds * 1000, editors: [editor] });
    return runner;
  });
}

/** Waits until nobody has edited for a moment, and closes the burst. Gives who edited; null when another run took over. */
export function waitForQuiet(runner: string): readonly string[] | null {
  for (let waited = quietMilliseconds; ; waited += quietMilliseconds) {
    Utilities.sleep(quietMilliseconds);
    const ended = locked(() => closeBurst(runner, waited >= mostMilliseconds));
    if (ended !== "going on") return ended;
  }
}

function closeBurst(runner: string, atOnce: boolean): readonly string[] | null | "going on" {
  const burst = readBurst();
  if (!burst) return [""];
  if (burst.runner !== runner) return null;
  if (!atOnce && Date.now() - burst.last < quietMilliseconds) return "going on";
  CacheService.getDocumentCache()?.remove(key);
  return burst.editors;
}

function readBurst(): Burst | null {
  const fields = parseFields(CacheService.getDocumentCache()?.get(key) ?? "");
  if (!fields) return null;
  return {
    runner: textOf(fieldsOf(fields), "runner"),
    last: numberOf(fields, "last"),
    until: numberOf(fields, "until"),
    editors: textsOf(fields, "editors"),
  };
}

function keepBurst(burst: Burst): void {
  CacheService.getDocumentCache()?.put(key, JSON.stringify(burst), forgottenAfterSeconds);
}

/** Runs while no other run of this document does; throws when the lock stays taken. */
function locked<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  lock.waitLock(lockMilliseconds);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

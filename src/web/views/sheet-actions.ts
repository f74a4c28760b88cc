import { tabOf } from "../grid/grid.ts";
import { AskError } from "../server/ask.ts";
import type { UndoOutcome } from "../sheet/edits.ts";
import { confirmFirst } from "./confirm.ts";
import type { Parts } from "./sheet-parts.ts";
import { count } from "./words.ts";

/** A warning is asked once a tab: whoever means it means the next edit, too. */
export async function confirmOnce({ meant, grid }: Parts, says: string): Promise<boolean> {
  const key = `${tabOf(grid).title}\n${says}`;
  if (meant.has(key)) return true;
  const yes = await confirmFirst(says, "Edit");
  if (yes) meant.add(key);
  return yes;
}

/** Does something to rows or columns once what was typed is saved, and says what went wrong. */
export function attemptOf({ page }: Parts): (work: () => Promise<unknown>) => void {
  return async (work) => {
    try {
      await page.outbox.settled();
      await work();
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      page.notices.insist(error.message);
    }
  };
}

/** Undoes or redoes, and says what came of it. */
export async function turnBack({ edits, page }: Parts, command: "undo" | "redo"): Promise<void> {
  await page.outbox.settled();
  try {
    page.notices.say(undoWords(await edits[command](), command));
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    page.notices.insist(error.message);
  }
}

function undoWords(outcome: UndoOutcome, command: "undo" | "redo"): string {
  if (outcome === "done") return command === "undo" ? "Undone." : "Done again.";
  if (outcome === "nothing") return `There is nothing to ${command}.`;
  if (outcome === "changed since") return "Somebody has changed this since, so it was left as it is.";
  return `Undone, but for ${count(outcome.left, "cell")} that somebody has changed since.`;
}

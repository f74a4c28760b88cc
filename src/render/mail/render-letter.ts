import type { Council, Letter } from "../../core/model/letter.ts";
import type { Digest } from "../../core/model/reminder.ts";

/** The letter of a digest. */
export function renderLetter(digest: Digest, _council: Council): Letter {
  return { subject: digest.key, text: "", html: "", attachments: [] };
}

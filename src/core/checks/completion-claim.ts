import { sentencesOf } from "./narrative.ts";

const done = "(?:actioned|completed?|implemented|delivered|fulfilled|discharged|carried out|done)";
const subject =
  "(?:recommendations?(?:\\s\\d[\\da-z, &]{0,20}(?:and \\d{1,3}[a-z]?)?)?|(?:this|these|both)(?: recommendations?| actions?)?|all (?:of )?(?:the |these )?(?:recommendations|actions))";
const claims = [
  new RegExp(
    `^(?:status: ?)?(?:recommendation |action )?(?:now |fully |all )?${done}(?:$|[.!;,:–-]|\\s(?:and|in|on|by|as|at|with|but|–|-)(?:\\s|$))`,
    "iu",
  ),
  new RegExp(`\\b${subject}\\s(?:has|have|is|are|was|were)\\b(?: [\\w-]{1,20}){0,3}? ${done}\\b`, "iu"),
];
const deniedBefore =
  /\b(?:not|never|no|none|yet|until|unless|once|when|if|will|shall|would|should|could|partly|partially|almost|nearly|half|some|most|being|to be|how)\b|n['’]t\b/iu;
const deniedAfter =
  /^[^.]{0,80}\b(?:once|when|until|subject to|except|apart from|in part|partly|in some|for some|in most)\b/iu;

/**
 * The first sentence that says the recommendation is done ("This recommendation has been actioned."), or
 * null. What is denied ("has not yet been actioned"), hangs on a condition ("once this is complete") or
 * speaks of something else ("The first phase is complete") is no such claim.
 */
export function completionClaim(text: string): string | null {
  return sentencesOf(text).find((sentence) => claims.some((claim) => isClaimed(sentence, claim))) ?? null;
}

function isClaimed(sentence: string, claim: RegExp): boolean {
  const match = claim.exec(sentence);
  if (!match) return false;
  const end = match.index + match[0].length;
  return !deniedBefore.test(sentence.slice(0, end)) && !deniedAfter.test(sentence.slice(end));
}

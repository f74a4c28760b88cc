import { sentencesOf } from "./narrative.ts";

const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const seasons = "spring|summer|autumn|winter";
const happens =
  "(?:conclude|complete|finish|start|begin|end|report|launch|open|close|run|take place|happen|go live|be (?:\\w{1,20} )?(?:complete|completed|finished|ready|in place|published|launched|held|agreed|approved|delivered|implemented))";
const deeds =
  "(?:conclude|completed?|finish(?:ed)?|begin|start|commence|launch(?:ed)?|publish(?:ed)?|finalised?|implement(?:ed)?|roll(?:ed)? out|introduced?|install(?:ed)?|built|build|draft(?:ed)?|designed?|procured?|commission(?:ed)?|host(?:ed)?|hold|held|pilot(?:ed)?|test(?:ed)?|trial(?:led)?|nominated?|appoint(?:ed)?|recruit(?:ed)?|develop(?:ed)?|establish(?:ed)?|set up|created?|prepared?|identify|identified|decided?|consider(?:ed)?|explored?|audit(?:ed)?)";
const plainFuture = /(?<!\b(?:the|free|good|own) )\b(?:will|shall)\b|\w['’]ll\b/u;
const deedToCome = new RegExp(`(?:\\b(?:will|shall)|['’]ll) (?:[\\w-]{1,20} ){0,3}?${deeds}\\b`, "u");
const leftOver =
  /\b(?:remaining|the rest|others|outstanding|final (?:action|stage|phase|part|step)|next (?:stage|phase|part|step)|(?:second|third) (?:stage|phase|part)|thereafter|after that|afterwards)\b/u;
const planned = [
  /(?<=\b(?:we|i|officers?|they|teams?|council|services?|schools|also|now|staff|and|partners|who|which) )plans? to\b/u,
  /\b(?:planning|intends?|hopes?|hoping|proposing|expecting) to\b/u,
  new RegExp(
    `(?<!\\b(?:was|were|been|originally|initially) )\\b(?:expected|due|going) to ${happens}\\b`,
    "u",
  ),
  /\b(?:is|are) (?:now |still |currently )?(?:scheduled|planned|due (?:in|by|on))\b/u,
  /\b(?:is|are|has|have|remains?) (?:still |yet )?(?:yet to|still to|to be) (?:be|held|completed|agreed|decided|confirmed|published|launched|finalised|delivered|developed|appointed|nominated|recruited|start|begin|done)\b/u,
  /\b(?:yet|remains|still) to be\b|\b(?:we are|still) awaiting\b/u,
];
const notUnfinished = [
  /\b(?:said|promised|stated|undertook|committed|asked|recommended|proposed|agreed) (?:that|to|it|we|they|officers)\b/u,
  /\b(?:whenever|if|as and when|annually|termly|monthly|quarterly|weekly|yearly|on request|routinely|regularly)\b/u,
  /\b(?:when|where) (?:it is |they are )?(?:appropriate|needed|necessary|required|relevant|there|new|guidance|national)\b/u,
  /\b(?:any|all) (?:future|further|new|changes?)\b/u,
  /\b(?:each|every) (?:new )?(?:day|week|month|term|half term|quarter|year|academic year|time|autumn|spring|summer|meeting)\b/u,
];
const upkeep =
  /(?:\b(?:will|shall)|['’]ll|\b(?:plans?|intends?) to) (?:(?:also|then|now|always|still|be) ){0,3}(?:continue[ds]?|remain|keep|kept|carry on|go on|stay|maintain|maintained|monitor|monitored|review|reviewed|available|repeated|refreshed)\b/gu;
const standing =
  /\b(?:will|shall) (?:(?:also|now|therefore) )?(?:help|ensure|enable|allow|mean|benefit|inform|support|make|reduce|improve|give|assist|strengthen|find|see|know|receive|have access|be able)\b/gu;
const comingTime = new RegExp(
  `\\b(?:(?:${seasons}) (?:term|holidays?|conference)|next (?:${seasons}|term|month|week|year|academic|financial|school|half|meeting)|later (?:this|in)|in due course|shortly|soon|(?:by|in|from|during) (?:the end of |early |late |mid-?)?(?:${months}|${seasons}|20\\d\\d)|(?:in|during|by|over|for|from) the (?:coming|new|${seasons}))\\b`,
  "u",
);

/**
 * The first clause that tells of work still to come ("It will conclude in the summer term"), or null. A
 * plan is ("we plan to", "still to be"); so is a "will" with a coming time, with a deed that ends ("will be
 * published") or with a part that is left over. Any other "will" tells how things are done from now on.
 * Never work to come: upkeep of what is finished ("we will continue to monitor"), habits ("whenever guidance
 * changes"), promises retold, and, unless they name a coming time, what finished work is good for ("this
 * will help parents").
 */
export function workToCome(text: string): string | null {
  const sentence = sentencesOf(text).find(tellsOfWorkToCome);
  return sentence === undefined ? null : clauseOf(sentence);
}

/** The clause that tells of it: what stands before the last comma in front is left out. */
function clauseOf(sentence: string): string {
  const found = [plainFuture, ...planned].map((pattern) => sentence.search(pattern)).find((at) => at >= 0);
  const before = sentence.slice(0, found ?? 0);
  return sentence.slice(before.search(/[,:;][^,:;]*$/u) + 1).trim();
}

function tellsOfWorkToCome(sentence: string): boolean {
  const words = /^Will \p{Lu}/u.test(sentence) ? sentence : lowerButNames(sentence);
  if (!isFuture(words) || notUnfinished.some((pattern) => pattern.test(words))) return false;
  const beyondUpkeep = words.replaceAll(upkeep, " ");
  if (planned.some((pattern) => pattern.test(beyondUpkeep))) return true;
  if (!plainFuture.test(beyondUpkeep)) return false;
  if (comingTime.test(beyondUpkeep)) return true;
  const deeds = beyondUpkeep.replaceAll(standing, " ");
  return deedToCome.test(deeds) || (plainFuture.test(deeds) && leftOver.test(deeds));
}

function isFuture(words: string): boolean {
  return plainFuture.test(words) || planned.some((pattern) => pattern.test(words));
}

/** In lower case, but for a "Will" within the sentence: that is somebody's name. */
function lowerButNames(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replaceAll(/\bWill\b|\p{L}+/gu, lowerWord);
}

function lowerWord(word: string): string {
  return word === "Will" ? word : word.toLowerCase();
}

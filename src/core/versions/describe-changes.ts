import { columnOfFormatting } from "../model/formatting.ts";
import type { Change, Content } from "../model/history.ts";
import { entryKey, inquiryRef } from "./content.ts";
import { isCabinetVersion } from "./version-number.ts";

const linesShown = 3;
const quoteLength = 40;

/**
 * The sentence in the Changes column, as a person would write it:
 * "2a: answered Yes; 5b: response reworded; 4: six month update added, and 6 more, see Change log".
 */
export function describeChanges(number: string, changes: readonly Change[], before: Content): string {
  const opening = openingOf(number, changes, before);
  if (before.size === 0) return `${opening || "First draft"}: ${countOf(changes)}`;
  const groups = Map.groupBy(
    changes.filter((change) => !isTold(number, change)),
    (change) => change.ref,
  );
  const lines = [...groups].map(([ref, group]) => `${ref}: ${phrasesOf(group, before).join(", ")}`);
  const shown = lines.slice(0, linesShown).join("; ");
  const more = lines.length > linesShown ? `, and ${lines.length - linesShown} more, see Change log` : "";
  return [opening, shown + more].filter((part) => part !== "").join("; ");
}

/** How many recommendations there are, parts under one number. */
function countOf(changes: readonly Change[]): string {
  const refs = changes.filter((change) => change.ref !== inquiryRef).map((change) => change.ref);
  const { size } = new Set(refs.map((ref) => Number.parseInt(ref, 10)));
  return `${size} ${size === 1 ? "recommendation" : "recommendations"}`;
}

function openingOf(number: string, changes: readonly Change[], before: Content): string {
  if (number.startsWith("Draft Final")) return changes.some(isStatus) ? "Agreed by Cabinet Members" : "";
  if (!isCabinetVersion(number)) return "";
  const field = "Date agreed by Cabinet";
  const changed = changes.find((change) => change.ref === inquiryRef && change.field === field);
  const date = changed?.to ?? before.get(entryKey({ ref: inquiryRef, field }))?.value;
  return date ? `Agreed by Cabinet on ${date}` : "Agreed by Cabinet";
}

/** Whether the opening has already said what this change says. */
function isTold(number: string, change: Change): boolean {
  if (number.startsWith("Draft Final")) return isStatus(change);
  return isCabinetVersion(number) && (isStatus(change) || change.field === "Date agreed by Cabinet");
}

function isStatus(change: Change): boolean {
  return change.ref === inquiryRef && change.field === "Status";
}

function phrasesOf(group: readonly Change[], before: Content): readonly string[] {
  const ref = group[0]?.ref ?? "";
  if (ref !== inquiryRef && group.every((change) => change.from === "") && !hasRef(before, ref))
    return ["added"];
  const recommendation = group.find((change) => change.field === "Recommendation");
  if (recommendation?.to === "" && group.every((change) => change.to === "")) return ["removed"];
  const reworded = new Set(group.map((change) => change.field));
  return group.filter((change) => !reworded.has(columnOfFormatting(change.field) ?? "")).map(phraseOf);
}

function hasRef(content: Content, ref: string): boolean {
  return content.values().some((entry) => entry.ref === ref);
}

/** Fields whose text is told by what was done to it, not by what it says. */
const narratives: ReadonlyMap<string, string> = new Map([
  ["Recommendation", "recommendation"],
  ["Response and proposed action", "response"],
  ["Six month progress update", "six month update"],
  ["Twelve month progress update", "twelve month update"],
  ["Committee assessment", "committee assessment"],
]);

/** Fields that are told by their new value. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ["Responsible Cabinet Member", "Cabinet Member"],
  ["Senior Responsible Officer", "officer"],
]);

function phraseOf({ field, from, to }: Change): string {
  const formatted = columnOfFormatting(field);
  if (formatted !== null) return `${narratives.get(formatted) ?? formatted} formatting changed`;
  const narrative = narratives.get(field);
  if (narrative !== undefined) return `${narrative} ${deed(from, to)}`;
  if (field === "Agreed") return answerPhrase(from, to);
  if (field === "Not for publication (reason)")
    return to === "" ? "may be published" : "marked not for publication";
  const name = shortNames.get(field) ?? field.charAt(0).toLowerCase() + field.slice(1);
  return to === "" ? `${name} taken out` : `${name} ${from === "" ? "" : "now "}${quote(to)}`;
}

function deed(from: string, to: string): string {
  if (from === "") return "added";
  return to === "" ? "taken out" : "reworded";
}

function answerPhrase(from: string, to: string): string {
  if (to === "") return "answer taken out";
  return from === "" ? `answered ${quote(to)}` : `answer changed from ${quote(from)} to ${quote(to)}`;
}

function quote(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return line.length > quoteLength ? `${line.slice(0, quoteLength).toWellFormed().trimEnd()}…` : line;
}

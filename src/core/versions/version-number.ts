import type { History } from "../model/history.ts";
import { readLongDate } from "../model/long-date.ts";
import type { Inquiry } from "../model/tracker.ts";
import { entryKey, inquiryRef } from "./content.ts";

const cabinetVersion = /^FINAL (\d+)\.0$/u;
const draftFinal = /^Draft Final(?: (\d+))?$/u;

/** Whether this is a version that Cabinet agreed: FINAL 1.0, FINAL 2.0. */
export function isCabinetVersion(number: string): boolean {
  return cabinetVersion.test(number);
}

/**
 * The number of the next version: 0.1, 0.2 while a draft; Draft Final (then Draft Final 2) once the Cabinet
 * Members have agreed it; FINAL 1.0 on Cabinet's decision; 1.1, 1.2 for what needs no new decision;
 * FINAL 2.0 when the date agreed by Cabinet has moved on. Numbers never go back.
 */
export function nextVersionNumber(inquiry: Inquiry, history: History): string {
  const { versions } = history;
  const cabinetVersions = numbersOf(versions, cabinetVersion);
  const major = Math.max(0, ...cabinetVersions);
  if (isAgreedByCabinet(inquiry) && (major === 0 || hasMovedOn(inquiry, history)))
    return `FINAL ${major + 1}.0`;
  if (major > 0) return `${major}.${next(versions, new RegExp(`^${major}\\.(\\d+)$`, "u"))}`;
  if (inquiry.status.value !== "Draft Final") return `0.${next(versions, /^0\.(\d+)$/u)}`;
  const nth = next(versions, draftFinal);
  return nth === 1 ? "Draft Final" : `Draft Final ${nth}`;
}

/** Whether the Inquiry tab says that Cabinet has decided: Status FINAL, and a date. */
function isAgreedByCabinet(inquiry: Inquiry): boolean {
  return inquiry.status.value === "FINAL" && inquiry.agreedByCabinet.kind === "date";
}

function hasMovedOn(inquiry: Inquiry, { agreed }: History): boolean {
  const key = entryKey({ ref: inquiryRef, field: "Date agreed by Cabinet" });
  const before = readLongDate(agreed?.get(key)?.value ?? "");
  if (inquiry.agreedByCabinet.kind !== "date" || !before) return false;
  return inquiry.agreedByCabinet.date.since(before).days > 0;
}

function next(versions: readonly string[], shape: RegExp): number {
  return Math.max(0, ...numbersOf(versions, shape)) + 1;
}

function numbersOf(versions: readonly string[], shape: RegExp): readonly number[] {
  return versions.flatMap((version) => {
    const match = shape.exec(version);
    return match ? [Number(match[1] ?? 1)] : [];
  });
}

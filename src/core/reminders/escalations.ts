import type { ReminderKind } from "../model/reminder.ts";
import type { Recommendation } from "../model/tracker.ts";
import { sameAddress } from "./addresses.ts";
import type { Desk } from "./desk.ts";
import { type Found, nameOf } from "./find-recipient.ts";
import { makeItem } from "./make-item.ts";
import { isLateBy } from "./occasion.ts";
import { type Outcome, sayTo, whyNot } from "./outcome.ts";
import type { Owed } from "./owed-by.ts";

type Step = { readonly kind: ReminderKind; readonly after: number; readonly to: Found };

/**
 * Who is told that something is late: the Cabinet Member, and later the lead senior officer, once each.
 * Nobody is told of what they were asked for themselves, or told of in the step before.
 */
export function escalationsOf(row: Recommendation, owed: Owed, owner: Found, desk: Desk): readonly Outcome[] {
  const asked = new Set(addressesOf(owner));
  return stepsFor(row, desk).flatMap((step) => {
    const addresses = addressesOf(step.to);
    if (addresses.some((address) => asked.has(address))) return [];
    for (const address of addresses) asked.add(address);
    return escalate(row, owed, owner, step, desk);
  });
}

function stepsFor(row: Recommendation, { settings, ownersOf, find }: Desk): readonly Step[] {
  const { cabinetMember, leadOfficer } = ownersOf(row);
  return [
    {
      kind: "escalation-cabinet-member",
      after: settings.cabinetMemberAfterDays,
      to: find(cabinetMember, "Responsible Cabinet Member"),
    },
    {
      kind: "escalation-lead-officer",
      after: settings.leadOfficerAfterDays,
      to: find(leadOfficer, "Lead senior officer"),
    },
  ];
}

function escalate(
  row: Recommendation,
  owed: Owed,
  owner: Found,
  { kind, after, to }: Step,
  desk: Desk,
): readonly Outcome[] {
  const { ask, due } = owed;
  if (due === null || !isLateBy(after, due, desk.today)) return [];
  if (!to.ok) return [whyNot(row, to.why)];
  const { address } = to.to;
  if (desk.told.lastTold({ ref: row.label, address, ask, kinds: [kind], due })) return [];
  const day = due.add({ days: after }).toString();
  const late = owner.ok ? nameOf(owner.named) : "the owner";
  return [sayTo(to, makeItem(desk, { row, owed, kind, day, owner: late }))];
}

function addressesOf(found: Found): readonly string[] {
  return found.ok ? [sameAddress(found.to.address)] : [];
}

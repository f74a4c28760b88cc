/** A tracker as the rules speak of it. Dates are days since 1970; null where there is none. */
export type World = {
  readonly id: string;
  readonly final: boolean;
  readonly cabinetDate: number | null;
  readonly reviewDate: number | null;
  readonly responseDue: number | null;
  readonly people: readonly WorldPerson[];
  readonly rows: readonly WorldRow[];
  /** Index of a person; null where nobody, or nobody known, is named. */
  readonly leadMember: number | null;
  readonly leadOfficer: number | null;
};

export type WorldPerson = {
  readonly name: string;
  readonly email: string;
  /** The first day back, or null for no end. */
  readonly away: { readonly until: number | null; readonly delegate: number | null } | null;
};

export type WorldRow = {
  readonly ref: string;
  readonly owner: number | null;
  readonly agreed: "" | "Yes" | "Partly" | "No";
  readonly progress: "" | "On track" | "Delayed" | "Complete" | "Paused" | "No longer feasible";
  readonly actionDue: number | null;
  readonly six: boolean;
  readonly twelve: boolean;
};

/** A mail's item: who was asked for what. `tag` is the kind, `ask` what it was about. */
export type Sent = {
  readonly day: number;
  readonly tracker: string;
  readonly address: string;
  readonly ref: string;
  readonly tag: string;
  readonly ask: string;
  readonly due: number | null;
};

const dayLength = 86_400_000;

export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayLength;
}

export function isoDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

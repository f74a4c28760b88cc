import type { Flaws } from "../../../support/tracker-builder.ts";

/** A flaw put into the well-kept tracker, and what one check finds of it: ref, cell and message. */
export type CheckCase = {
  readonly code: string;
  readonly when: string;
  readonly flaws: Flaws;
  readonly finds: readonly (readonly [ref: string, cell: string, message: string])[];
};

import { z } from "zod";

/** Answers that a Cabinet gives to a recommendation. */
export const Answer = z.enum(["Yes", "Partly", "No"]);
export type Answer = z.infer<typeof Answer>;

/** How far the owner says the action has come. */
export const Progress = z.enum([
  "Not started",
  "On track",
  "Delayed",
  "Complete",
  "Paused",
  "No longer feasible",
]);
export type Progress = z.infer<typeof Progress>;

/** Where the response as a whole stands. */
export const Status = z.enum(["Draft", "Draft Final", "FINAL"]);
export type Status = z.infer<typeof Status>;

/** To whom the recommendations are made; it decides the statutory clock. */
export const Recipient = z.enum([
  "Executive",
  "Partner authority",
  "NHS body",
  "Crime and disorder partner",
  "Combined authority",
]);
export type Recipient = z.infer<typeof Recipient>;

/** What a person of the People tab is to the inquiry. */
export const PersonKind = z.enum(["Cabinet Member", "Senior officer", "Officer", "Partner", "Clerk"]);
export type PersonKind = z.infer<typeof PersonKind>;

/** Yes or No in the Publish row. */
export const YesNo = z.enum(["Yes", "No"]);
export type YesNo = z.infer<typeof YesNo>;

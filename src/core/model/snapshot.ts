import { z } from "zod";
import { RichText } from "./rich-text.ts";

/** A date in ISO form; where a cell holds no readable date, its own words; blank is "". */
const WrittenDate = z.string();

/** A row of Version control as readers see it: the author by post, unless a councillor or in a senior post. */
export const PublishedVersion = z.strictObject({
  number: z.string(),
  changes: z.string(),
  author: z.string(),
  date: WrittenDate,
});
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/** The facts of the inquiry. Leads, like owners, bear a name only if councillors or in senior posts. */
export const PublishedInquiry = z.strictObject({
  title: z.string(),
  committee: z.string(),
  chair: z.string(),
  respondingBody: z.string(),
  recipient: z.string(),
  reportReceived: WrittenDate,
  noticeReceived: WrittenDate,
  responseDue: WrittenDate,
  agreedByCabinet: WrittenDate,
  progressReview: WrittenDate,
  leadCabinetMember: z.string(),
  leadSeniorOfficer: z.string(),
  status: z.string(),
});
export type PublishedInquiry = z.infer<typeof PublishedInquiry>;

/** A row that is withheld: its ref and why, and nothing else of it. */
export const WithheldPart = z.strictObject({
  kind: z.literal("withheld"),
  ref: z.string(),
  letter: z.string(),
  reason: z.string(),
});
export type WithheldPart = z.infer<typeof WithheldPart>;

/**
 * A row that is published. `ref` is "2a", `letter` its "a", or "" for a recommendation without parts.
 * `answer` is Yes, Partly or No, and `progress` one of the six of the sheet; another text stands as it was
 * typed, and "" is not stated. `overdue`: the action was due before the day of the version and is neither
 * Complete nor No longer feasible.
 */
export const PublishedPart = z.strictObject({
  kind: z.literal("published"),
  ref: z.string(),
  letter: z.string(),
  recommendation: RichText,
  answer: z.string(),
  response: RichText,
  cabinetMember: z.string(),
  officer: z.string(),
  actionDue: WrittenDate,
  overdue: z.boolean(),
  progress: z.string(),
  sixMonthUpdate: RichText,
  twelveMonthUpdate: RichText,
  assessment: RichText,
});
export type PublishedPart = z.infer<typeof PublishedPart>;

export const SnapshotPart = z.discriminatedUnion("kind", [PublishedPart, WithheldPart]);
export type SnapshotPart = z.infer<typeof SnapshotPart>;

/**
 * A recommendation with its parts: one of letter "" where it has none. `stem` is what lettered parts share;
 * `stemWithheld` is why the stem is not for publication, or "".
 */
export const SnapshotRecommendation = z.strictObject({
  number: z.int().min(1),
  stem: RichText,
  stemWithheld: z.string(),
  parts: z.array(SnapshotPart).min(1),
});
export type SnapshotRecommendation = z.infer<typeof SnapshotRecommendation>;

const count = z.int().min(0);

/** How many of each. All but `recommendations` count parts; what is withheld counts under `withheld` alone. */
export const SnapshotCounts = z.strictObject({
  recommendations: count,
  parts: count,
  withheld: count,
  agreed: count,
  partly: count,
  notAgreed: count,
  notAnswered: count,
  notStarted: count,
  onTrack: count,
  delayed: count,
  complete: count,
  paused: count,
  noLongerFeasible: count,
  progressNotStated: count,
  overdue: count,
});
export type SnapshotCounts = z.infer<typeof SnapshotCounts>;

/**
 * One stamped version of a response as it is published. `stage`: a draft never leaves without its watermark.
 * `history` is every version up to this one, oldest first. `chain` is the chain value of the version's last
 * row of the Change log: it names the version's content for good.
 */
export const Snapshot = z.strictObject({
  format: z.literal(1),
  stage: z.enum(["draft", "final"]),
  inquiry: PublishedInquiry,
  version: PublishedVersion,
  history: z.array(PublishedVersion),
  counts: SnapshotCounts,
  recommendations: z.array(SnapshotRecommendation),
  chain: z.string(),
});
export type Snapshot = z.infer<typeof Snapshot>;

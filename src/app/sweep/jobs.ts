import type { Temporal } from "temporal-polyfill";

/** A job that time starts. `bucketOf`: names the stretch of time for which it is made once; null: not now. */
export type ScheduledJob = {
  readonly name: "register" | "remind";
  readonly bucketOf: (now: Temporal.ZonedDateTime) => string | null;
};

/** From when on, on a working day, the reminders of the day may go (London). */
const morning = 9;
const saturday = 6;

/** The jobs of the clock: the register every hour, the reminders once a working day. Times are London's. */
export const scheduledJobs: readonly ScheduledJob[] = [
  { name: "register", bucketOf: (now) => `${now.toPlainDate()}T${String(now.hour).padStart(2, "0")}` },
  {
    name: "remind",
    bucketOf: (now) =>
      now.dayOfWeek < saturday && now.hour >= morning ? now.toPlainDate().toString() : null,
  },
];

/** The jobs that are due and have not been started for this stretch of time. */
export function jobsDue(
  now: Temporal.ZonedDateTime,
  started: Readonly<Record<string, string>>,
  wanted: readonly string[],
): readonly { readonly name: ScheduledJob["name"]; readonly bucket: string }[] {
  return scheduledJobs.flatMap(({ name, bucketOf }) => {
    const bucket = bucketOf(now);
    return bucket === null || started[name] === bucket || !wanted.includes(name) ? [] : [{ name, bucket }];
  });
}

/**
 * What a committee had before it when it last met: of `meetings` (ISO dates, in any order) the last on or
 * before `today`, and of `versions` (oldest first) the newest stamped by then. Null before the first of either.
 */
export function versionAtMeeting<Dated extends { readonly date: string }>(
  versions: readonly Dated[],
  meetings: readonly string[],
  today: string,
): { readonly meeting: string; readonly version: Dated } | null {
  const meeting = meetings
    .filter((date) => date <= today)
    .sort()
    .at(-1);
  if (meeting === undefined) return null;
  const version = versions.findLast(({ date }) => date <= meeting);
  return version ? { meeting, version } : null;
}

import { type Formatting, formatRun } from "../model/formatting.ts";
import type { Span } from "../model/rich-text.ts";
import type { Line } from "./find-lists.ts";

/**
 * Cuts stretches of a text into spans of one look. `links` lie over what `runs` say and do not overlap their
 * links. The stretches must be asked for from left to right, so that a long text is gone through once.
 */
export function spanCutter(text: string, runs: Formatting, links: Formatting): (line: Line) => Span[] {
  const looks = overlaid(runs, links);
  let next = 0;
  return ({ start, end }) => {
    const spans: Span[] = [];
    let at = start;
    while ((looks[next]?.end ?? Infinity) <= at) next += 1;
    for (let index = next; at < end; index += 1) {
      const look = looks[index];
      const from = Math.min(end, Math.max(at, look?.start ?? end));
      if (from > at) spans.push({ text: text.slice(at, from) });
      const to = Math.min(end, look?.end ?? end);
      if (look && to > from) spans.push(spanOf(text.slice(from, to), look));
      at = Math.max(from, to);
    }
    return spans;
  };
}

function spanOf(text: string, { bold, italic, href }: Formatting[number]): Span {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(href !== undefined && { href }) };
}

/** Every stretch that has a look, cut wherever a look begins or ends. */
function overlaid(runs: Formatting, links: Formatting): Formatting {
  const cuts = [...new Set([...runs, ...links].flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const runAt = seeker(runs);
  const linkAt = seeker(links);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const run = runAt(start);
    const link = linkAt(start);
    if (!run && !link) return [];
    return [formatRun(start, cuts[index + 1] ?? start, { ...run, href: run?.href ?? link?.href })];
  });
}

/** Finds the run that an index lies in; indexes must rise. */
function seeker(runs: Formatting): (at: number) => Formatting[number] | undefined {
  let next = 0;
  return (at) => {
    while ((runs[next]?.end ?? at + 1) <= at) next += 1;
    const run = runs[next];
    return run && run.start <= at ? run : undefined;
  };
}

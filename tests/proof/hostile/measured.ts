import { type Child, type Ended, startChild } from "../../support/child.ts";

// in NODE_OPTIONS double quotes are not part of what they stand round
const tellsPeak =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak:'+process.resourceUsage().maxRSS))";
const stack = /^ {4}at /mu;

/** Starts a command of the product that says at its end how much memory it held at its peak. */
export function startMeasured(args: readonly string[], environment: Readonly<Record<string, string>>): Child {
  return startChild("src/cli/scrutiny.ts", args, { ...environment, NODE_OPTIONS: `--import=${tellsPeak}` });
}

/** What is wrong with the end of a command that has so many mebibytes: it died, failed with a bug, or took more. */
export function endedWrongly({ code, stderr }: Ended, mebibytes: number): readonly string[] {
  const peak = Number(/peak:(\d+)/u.exec(stderr)?.[1]) / 1024;
  if (code === null || Number.isNaN(peak)) return [`died: ${stderr.slice(-500)}`];
  return [
    ...(stack.test(stderr) ? [`failed with a bug: ${stderr.slice(0, 800)}`] : []),
    ...(peak > mebibytes ? [`took ${Math.round(peak)} MB, and has ${mebibytes}`] : []),
  ];
}

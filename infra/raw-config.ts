import { Config } from "@pulumi/pulumi";
import { StackConfig } from "./stack-config.ts";

/** A stack's configuration as Pulumi has it: structured values parsed, everything else as text. */
export function rawConfig(): Readonly<Record<string, unknown>> {
  const ours = new Config("scrutiny-tracker");
  const own = Object.keys(StackConfig.shape).filter((key) => key !== "project");
  const entries = own.flatMap((key) => {
    const text = ours.get(key);
    return text === undefined ? [] : [[key, parsed(text)]];
  });
  return { project: new Config("gcp").get("project"), ...Object.fromEntries(entries) };
}

function parsed(text: string): unknown {
  return /^[[{]/u.test(text) ? JSON.parse(text) : text;
}

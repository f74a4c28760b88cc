import { failureWords, serviceSays } from "../../words.ts";
import { addressProperties } from "./addresses.ts";
import type { Failure } from "./call-service.ts";

const mostDetail = 1500;

/** A failure in words: what is wrong and what to do, then what the service said, a reason a line. */
export function explainFailure({ service, kind, detail }: Failure): {
  readonly title: string;
  readonly text: string;
} {
  const { title, says } = failureWords[kind];
  const words = says(addressProperties[service]);
  const lines = detail.slice(0, mostDetail).split("\n");
  // Where nobody answered, the detail is Google's, for the log.
  if (detail === "" || kind === "unreachable") return { title, text: words };
  if (kind === "unreadable")
    return { title, text: [words, "", ...lines.map((line) => `• ${line}`)].join("\n") };
  return { title, text: [words, "", `${serviceSays} ${lines.join("\n")}`].join("\n") };
}

import type { Letter } from "../../../src/core/model/letter.ts";
import { clerkSummary } from "../../../src/render/mail/clerk-summary.ts";
import { renderLetter } from "../../../src/render/mail/render-letter.ts";
import { samples } from "./sample-digests.ts";
import { sampleReport } from "./sample-report.ts";

export const council = { name: "Buckinghamshire County Council" };

/** Every kind of letter, by the name of its golden files. */
export const letters: readonly (readonly [string, Letter])[] = [
  ...Object.entries(samples).map(([name, digest]) => [name, renderLetter(digest, council)] as const),
  ["clerk-summary", clerkSummary(sampleReport, council)],
];

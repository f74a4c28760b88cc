import type { Problem } from "../../core/intake/problem.ts";
import type { Mend } from "../../ports/template.ts";

/** What the automation would put right in a tracker, and in words what people are asked to. */
export type MendPlan = { readonly mends: readonly Mend[]; readonly differences: readonly Problem[] };

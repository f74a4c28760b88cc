import type { Act } from "./edit.ts";
import { july2018 } from "./july-2018.ts";
import { march2019 } from "./march-2019.ts";
import { september2018 } from "./september-2018.ts";

/** The worked example: one real inquiry, from the draft to the six month updates. */
export const timeline: readonly Act[] = [july2018, september2018, march2019];

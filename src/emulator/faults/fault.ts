/** What can go wrong with one request, and when. */
export const FAULT_KINDS = [
  "429",
  "500",
  "503",
  "cut-before",
  "cut-after",
  "slow",
  "late",
  "same-moment",
] as const;

/**
 * - `429`, `500`, `503`: refused in Google's words, nothing applied
 * - `cut-before`: the connection ends and nothing is applied
 * - `cut-after`: it is applied and kept, and the connection ends without an answer
 * - `slow`: it is applied at once and the answer comes late
 * - `late`: it is applied late, so that others may overtake it
 * - `same-moment`: it is applied as if it had come at the very moment of the writes before it: an id of developer
 *   metadata that they took is no hindrance, and stands twice. Google documents neither that this happens nor
 *   that it cannot
 */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One fault for one request; `milliseconds` count for `slow` and `late`, and are the machine's. */
export type Fault = { kind: FaultKind; milliseconds: number };

/** Reads `x-emulator-fault`: a kind, or `slow=MS` and `late=MS`; undefined when it is neither. */
export function faultOfHeader(text: string): Fault | undefined {
  const [name, amount] = text.trim().split("=");
  const kind = FAULT_KINDS.find((one) => one === name);
  if (kind === undefined) return undefined;
  const timed = kind === "slow" || kind === "late";
  if (timed !== /^\d+$/.test(amount ?? "")) return undefined;
  return { kind, milliseconds: Number(amount ?? 0) };
}

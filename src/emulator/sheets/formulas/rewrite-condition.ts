import { isStruct, type Struct, structsOf } from "../model/struct.ts";

/** A rule with the formulas in its condition rewritten; the same object when none of them changes. */
export function rewriteCondition(rule: Struct, rewrite: (formula: string) => string): Struct {
  const { condition } = rule;
  if (!isStruct(condition)) return rule;
  let changed = false;
  const values = structsOf(condition.values).map((value) => {
    const { userEnteredValue } = value;
    if (typeof userEnteredValue !== "string" || !userEnteredValue.startsWith("=")) return value;
    const next = rewrite(userEnteredValue);
    changed ||= next !== userEnteredValue;
    return { ...value, userEnteredValue: next };
  });
  return changed ? { ...rule, condition: { ...condition, values } } : rule;
}

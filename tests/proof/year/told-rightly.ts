import { bookOf } from "../../core/reminders/oracle/book-of-world.ts";
import type { World } from "../../core/reminders/oracle/world.ts";
import type { Rows } from "../witness/texts.ts";

/** What is wrong with a baseline that should hold what people have typed: nothing else, nothing less. */
export function notInBaseline(world: World, baseline: Rows): readonly string[] {
  const { facts, response } = bookOf(world);
  const typed = [
    ...Object.entries(facts).map(([name, value]) => ["Inquiry", name, value] as const),
    ...response.flatMap(({ Ref = "", ...cells }) =>
      Object.entries(cells).map(([column, value]) => [Ref, column, value] as const),
    ),
  ];
  const kept = new Map(baseline.map(([ref, field, value = ""]) => [`${ref} · ${field}`, value]));
  return typed.flatMap(([ref, field, value]) => {
    const stamped = kept.get(`${ref} · ${field}`) ?? "";
    return stamped === value ? [] : [`${field} of ${ref} is "${value}" and was stamped as "${stamped}"`];
  });
}

/** What is wrong with the register's row of a tracker; `row` by the register's headers, or null where it has none. */
export function wrongInRegister(
  world: World,
  version: string,
  row: Readonly<Record<string, string>> | null,
): readonly string[] {
  if (row === null) return ["the register does not list it"];
  const count = (is: (row: World["rows"][number]) => boolean) => String(world.rows.filter(is).length);
  const wanted: Readonly<Record<string, string>> = {
    State: "Looked after",
    Recommendations: count(() => true),
    Answered: count(({ agreed }) => agreed !== ""),
    Complete: count(({ progress }) => progress === "Complete"),
    "Last version": version,
  };
  return Object.entries(wanted).flatMap(([header, value]) =>
    row[header] === value ? [] : [`the register says ${header} ${row[header]} and not ${value}`],
  );
}

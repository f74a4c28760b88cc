import type { ExtendedValue } from "../model/cell.ts";
import type { Struct } from "../model/struct.ts";

/** What a formula gave for one cell: its value (none is blank) and the number format that came with it. */
export type Computed = { value?: ExtendedValue; numberFormat?: Struct };

/** Computed cells by sheet id, row and column; cells into which an array spilled are among them. */
export type Evaluation = Map<number, ((Computed | undefined)[] | undefined)[]>;

import type { ExtendedValue } from "../model/cell.ts";
import type { Struct } from "../model/struct.ts";

/** What an entry puts into a cell: the value (none clears it) and, for dates and the like, a number format. */
export type Entry = { value: ExtendedValue | undefined; numberFormat?: Struct };

import type { Place } from "../grid/a1.ts";
import { type Area, isInArea, placesIn } from "../grid/area.ts";
import { areaOfRange, cellAt, isSpilled, type Tab } from "./tab.ts";

/** What stands in the way of an edit: it is refused, or should be meant. `says`: why, in words. */
export type Obstacle = { readonly kind: "refused" | "warning"; readonly says: string };

/** The gravest obstacle to typing into an area, or null. */
export function obstacleTo(tab: Tab, area: Area): Obstacle | null {
  return obstacleToRows(tab, area) ?? spillIn(tab, area);
}

/** The gravest obstacle to deleting or sorting the rows of an area, or null: formulas fill them in anew. */
export function obstacleToRows(tab: Tab, area: Area): Obstacle | null {
  const found = placesIn(area).flatMap((place) => protectionOf(tab, place) ?? []);
  return found.find(({ kind }) => kind === "refused") ?? found[0] ?? null;
}

/** Whether a cell is in a part that this person may not edit at all. */
export function isLocked(tab: Tab, place: Place): boolean {
  return protectionOf(tab, place)?.kind === "refused";
}

function protectionOf(tab: Tab, place: Place): Obstacle | null {
  const { protectedRanges = [] } = tab.resource;
  for (const {
    range,
    unprotectedRanges = [],
    description,
    warningOnly,
    requestingUserCanEdit,
  } of protectedRanges) {
    const covers = (one: typeof range) => one !== undefined && isInArea(areaOfRange(one, tab.size), place);
    if (!covers(range) || unprotectedRanges.some(covers)) continue;
    const reason = description ?? "This part of the sheet is protected";
    if (warningOnly) return { kind: "warning", says: `${reason}. Edit it all the same?` };
    if (!requestingUserCanEdit) return { kind: "refused", says: `${reason}, so it cannot be edited here.` };
  }
  return null;
}

function spillIn(tab: Tab, area: Area): Obstacle | null {
  if (!placesIn(area).some((place) => isSpilled(cellAt(tab, place)))) return null;
  const says =
    "A formula at the top fills this column in. What is typed here stops it. Edit it all the same?";
  return { kind: "warning", says };
}

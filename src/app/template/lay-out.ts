import { columnLetters } from "../../core/intake/a1.ts";
import { tabTitles } from "../../core/model/tabs.ts";
import type { ColourRule, ColumnTemplate, TabTemplate, Template } from "../../core/model/template.ts";
import type {
  Area,
  ColourLayout,
  ColumnLayout,
  ProtectionLayout,
  TabLayout,
  TrackerLayout,
} from "../../ports/template.ts";

/** Where a tab's header row and columns stand, zero-based. */
export type Places = { readonly headerRow: number; readonly columns: Readonly<Record<string, number>> };

/** The whole template, ready to be drawn; `automation` is the address of the automation's account. */
export function layOut(template: Template, automation: string): TrackerLayout {
  const { version, locale, timeZone, tabs } = template;
  return { version, locale, timeZone, tabs: tabs.map((tab) => layOutTab(tab, template, automation)) };
}

/** One tab, ready to be drawn on an empty grid. */
export function layOutTab(tab: TabTemplate, template: Template, automation: string): TabLayout {
  const { title, rows, frozenColumns, filter, hidden, initialRows } = tab;
  const places = placesOf(tab);
  return {
    title,
    rows,
    frozenColumns,
    filter,
    hidden,
    initialRows,
    columns: tab.columns.map((column) => layOutColumn(column, places, template)),
    protections: layOutProtections(tab, places, automation),
    colours: tab.colours.map((rule) => layOutColour(rule, places, template)),
  };
}

/** Where the template itself puts a tab's columns. */
export function placesOf(tab: TabTemplate): Places {
  return {
    headerRow: 0,
    columns: Object.fromEntries(tab.columns.map(({ header }, index) => [header, index])),
  };
}

/**
 * A column of a tab whose columns stand at `places`; a lookup becomes its formula. It counts from the header
 * row itself and not from the row below: a row inserted there would move "A2:A" to "A3:A" and shift every answer.
 */
export function layOutColumn(column: ColumnTemplate, places: Places, template: Template): ColumnLayout {
  const look = template.headerLook;
  if (column.cell.kind !== "lookup") return { ...column, look };
  const { tab, by, show } = column.cell.lookup;
  const other = placesIn(template, tab);
  const key = letters(places, by);
  const keys = letters(other, by);
  const shown = letters(other, show);
  const header = places.headerRow + 1;
  const cells = `${key}${header}:${key}`;
  const found = `VLOOKUP(${cells}&"",${titleOf(tab)}!${keys}:${shown},${offset(other, by, show)},FALSE)`;
  const count = `COUNTIF(${titleOf(tab)}!${keys}:${keys},${cells}&"")`;
  const more = `IF(${count}>1," (and "&(${count}-1)&" more)","")`;
  return {
    ...column,
    look,
    formula: `=ARRAYFORMULA(IF(${cells}=${key}${header},"${column.header}",IF(${cells}="","",IFERROR(${found}&${more},""))))`,
  };
}

/** A colour of a tab whose columns stand at `places`. */
export function layOutColour(rule: ColourRule, places: Places, template: Template): ColourLayout {
  const row = places.headerRow + 2;
  const formula = rule.when
    .replaceAll(/\[(?<tab>[^\]!]+)!(?<from>[^\]:]+):(?<to>[^\]]+)\]/gu, (_, title, from, to) => {
      const other = placesTitled(template, title);
      return `INDIRECT("${quoted(title)}!${letters(other, from)}:${letters(other, to)}")`;
    })
    .replaceAll(/\[(?<column>[^\]]+)\]/gu, (_, column) => `$${letters(places, column)}${row}`);
  const areas = rule.columns.map((header) => columnArea(places, header));
  return { areas, formula, look: rule.look };
}

/** The protections of a tab whose columns stand at `places`. */
export function layOutProtections(
  tab: TabTemplate,
  places: Places,
  automation: string,
): readonly ProtectionLayout[] {
  const { protection } = tab;
  if (protection.kind === "automation only")
    return [lock({}, automation, `${tab.title} is written by the automation`)];
  if (protection.kind === "warning") {
    const open = protection.open.map((header) => columnArea(places, header));
    return [warn({}, `${tab.title} is filled in by the automation`, open)];
  }
  const { headerRow } = places;
  const row = { startRow: headerRow, endRow: headerRow + 1 };
  const headers = warn(row, `${tab.title}: the automation finds the columns by these headers`);
  const formulas = tab.columns.filter(({ cell }) => cell.kind === "lookup");
  const cells = formulas.map(({ header }) => {
    const column = placeOf(places, header);
    const area = { ...row, startColumn: column, endColumn: column + 1 };
    return lock(area, automation, `The formula that fills the ${header} column`);
  });
  return [headers, ...cells];
}

function warn(area: Area, description: string, open: readonly Area[] = []): ProtectionLayout {
  return { area, warningOnly: true, open, editors: [], description };
}

function lock(area: Area, automation: string, description: string): ProtectionLayout {
  return { area, warningOnly: false, open: [], editors: [automation], description };
}

function columnArea(places: Places, header: string): Area {
  const column = placeOf(places, header);
  return { startRow: places.headerRow + 1, startColumn: column, endColumn: column + 1 };
}

function placeOf(places: Places, header: string): number {
  const column = places.columns[header];
  if (column === undefined) throw new RangeError(`The template has no column "${header}" here.`);
  return column;
}

function letters(places: Places, header: string): string {
  return columnLetters(placeOf(places, header));
}

function offset(places: Places, from: string, to: string): number {
  return placeOf(places, to) - placeOf(places, from) + 1;
}

function placesIn(template: Template, name: TabTemplate["name"]): Places {
  return placesTitled(template, tabTitles[name]);
}

function placesTitled(template: Template, title: string): Places {
  const tab = template.tabs.find((candidate) => candidate.title === title);
  if (!tab) throw new RangeError(`The template has no tab "${title}".`);
  return placesOf(tab);
}

function titleOf(name: TabTemplate["name"]): string {
  return quoted(tabTitles[name]);
}

/** A tab's title as formulas write it. */
function quoted(title: string): string {
  return /^[A-Za-z]\w*$/u.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}

/**
 * The parts of the Sheets resource that the page shows.
 *
 * Source: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
 */
export type ExtendedValue = {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
};

export type Color = { readonly red?: number; readonly green?: number; readonly blue?: number };

export type CellFormat = {
  readonly numberFormat?: { readonly type?: string; readonly pattern?: string };
  readonly backgroundColorStyle?: { readonly rgbColor?: Color };
  readonly horizontalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textFormat?: {
    readonly foregroundColorStyle?: { readonly rgbColor?: Color };
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
  };
};

export type DataValidation = {
  readonly condition?: {
    readonly type?: string;
    readonly values?: readonly { readonly userEnteredValue?: string }[];
  };
  readonly strict?: boolean;
  readonly inputMessage?: string;
};

export type CellData = {
  readonly userEnteredValue?: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  readonly formattedValue?: string;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
  readonly dataValidation?: DataValidation;
};

/** A range of the API: what is left out is without an end. */
export type GridRange = {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
};

export type ProtectedRange = {
  readonly range?: GridRange;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
};

export type ConditionalFormat = {
  readonly ranges?: readonly GridRange[];
  readonly booleanRule?: {
    readonly condition?: {
      readonly type?: string;
      readonly values?: readonly { readonly userEnteredValue?: string }[];
    };
    readonly format?: CellFormat;
  };
};

export type Dimension = {
  readonly pixelSize?: number;
  readonly hiddenByFilter?: boolean;
  readonly hiddenByUser?: boolean;
};

export type SheetResource = {
  readonly properties: {
    readonly sheetId?: number;
    readonly title: string;
    readonly hidden?: boolean;
    readonly gridProperties: {
      readonly rowCount: number;
      readonly columnCount: number;
      readonly frozenRowCount?: number;
      readonly frozenColumnCount?: number;
    };
  };
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly data?: readonly {
    readonly rowData?: readonly { readonly values?: readonly CellData[] }[];
    readonly rowMetadata?: readonly Dimension[];
    readonly columnMetadata?: readonly Dimension[];
  }[];
};

/** What is asked for: the values, and as much of the looks as is shown. */
export const resourceFields =
  "properties(title),sheets(properties(sheetId,title,hidden,gridProperties),protectedRanges,conditionalFormats," +
  "data(rowData(values(userEnteredValue,effectiveValue,formattedValue,note,dataValidation," +
  "userEnteredFormat(numberFormat,backgroundColorStyle,horizontalAlignment,textFormat(bold,italic,strikethrough,foregroundColorStyle)))),rowMetadata(hiddenByFilter,hiddenByUser),columnMetadata(pixelSize,hiddenByUser)))";

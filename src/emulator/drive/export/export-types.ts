export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The types to which Drive exports a spreadsheet, emulated here or not. */
export const EXPORT_TYPES = [
  "application/x-vnd.oasis.opendocument.spreadsheet",
  "text/tab-separated-values",
  "application/pdf",
  XLSX,
  "text/csv",
  "application/zip",
  "application/vnd.oasis.opendocument.spreadsheet",
];

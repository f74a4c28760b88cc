/** Who may open and edit a spreadsheet. */
export type SharingPort = {
  /** Lets a person edit; saying it again changes nothing. */
  readonly shareWithEditor: (spreadsheetId: string, email: string) => Promise<void>;
  /** Whether we ourselves may edit. */
  readonly mayEdit: (spreadsheetId: string) => Promise<boolean>;
};

/** What a test tells the thread that stands in for Google, and what it hears back. */

export type DeskSettings = {
  /** The folder of the built script. */
  readonly folder: string;
  readonly emulatorUrl: string;
  readonly spreadsheetId: string;
  /** Who sits at the sheet, and who installed the trigger. */
  readonly person: string;
  readonly clientId: string;
};

export type Selected = { readonly tab: string; readonly row: number; readonly column: number };

export type DeskCall = {
  readonly name: string;
  readonly args: readonly unknown[];
  /** From where Google runs the function: this decides what it may use. */
  readonly from: "menu" | "simple trigger" | "edit trigger";
  readonly properties: Readonly<Record<string, string>>;
  readonly selected: Selected | null;
  /** Whether the person presses OK when asked. */
  readonly agrees: boolean;
  /** Without the scope "openid" Google gives no token. */
  readonly signedIn: boolean;
  /** Who edits while the script sleeps: one list for each time that it does; "" is somebody not named. */
  readonly meanwhile: readonly (readonly string[])[];
};

export type Dialog = { readonly title: string; readonly page: string };
export type Sent = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type DeskOutcome = {
  readonly result: unknown;
  readonly error: string | null;
  readonly alerts: readonly { readonly title: string; readonly text: string }[];
  readonly toasts: readonly string[];
  readonly dialogs: readonly Dialog[];
  readonly sidebars: readonly Dialog[];
  readonly menu: readonly string[];
  readonly logs: readonly string[];
  readonly sent: readonly Sent[];
  readonly selected: Selected | null;
  readonly triggers: readonly string[];
  /** How long the script slept, in milliseconds of the stand-in's own clock. */
  readonly slept: number;
};

/** What the files of a folder may import, and why nothing else. The first folder that fits a file counts. */
export type ImportRule = {
  readonly folder: string;
  /** Folders of the project; the folder itself is always allowed. */
  readonly folders: readonly string[];
  /** Packages and Node modules; "node:*" stands for all of Node's. */
  readonly packages: readonly string[];
  readonly because: string;
};

const dates = "temporal-polyfill";

export const importRules: readonly ImportRule[] = [
  {
    folder: "functions",
    folders: ["src/app"],
    packages: ["@google-cloud/functions-framework", "node:diagnostics_channel", "node:http"],
    because: "an entry point only turns a request into a call of the app, and its result into a reply",
  },
  {
    folder: "src/core/model",
    folders: [],
    packages: ["zod", dates],
    because: "the nouns stand on nothing, so that everything can stand on them",
  },
  {
    folder: "src/core/versions",
    folders: ["src/core/model"],
    packages: [dates, "node:crypto"],
    because: "each step of the flow is pure and knows no other step; hashing is arithmetic",
  },
  {
    folder: "src/core/intake",
    folders: ["src/core/model"],
    packages: [dates],
    because: "each step of the flow is pure and knows no other step",
  },
  {
    folder: "src/core/people",
    folders: ["src/core/model"],
    packages: [],
    because: "who owns what is told in one place, for the checks and for the reminders",
  },
  {
    folder: "src/core/clocks",
    folders: ["src/core/model"],
    packages: [dates],
    because: "what is due when is told in one place, for the checks and for the reminders",
  },
  {
    folder: "src/core/checks",
    folders: ["src/core/model", "src/core/people", "src/core/clocks"],
    packages: [dates],
    because: "each step of the flow is pure and knows no other step",
  },
  {
    folder: "src/core/reminders",
    folders: ["src/core/model", "src/core/people", "src/core/clocks"],
    packages: [dates, "date-holidays", "node:crypto"],
    because: "each step of the flow is pure and knows no other step; bank holidays are a table of dates",
  },
  {
    folder: "src/core/publishing",
    folders: ["src/core/model", "src/core/people", "src/core/versions"],
    packages: ["node:crypto"],
    because: "what is published is a stamped version, so this step stands on the versions",
  },
  {
    folder: "src/render/words",
    folders: ["src/core/model"],
    packages: [dates],
    because: "what is published says the same in every format, so its words stand in one place",
  },
  {
    folder: "src/render/pdf",
    folders: ["src/core/model", "src/render/words"],
    packages: [
      "@expo-google-fonts/source-sans-3",
      "@myriaddreamin/typst-ts-node-compiler",
      "fontkit",
      "node:*",
    ],
    because: "Typst, its fonts and what they cover are nobody else's concern",
  },
  {
    folder: "src/render/docx",
    folders: ["src/core/model", "src/render/words"],
    packages: ["docx", "jszip", "node:crypto"],
    because: "Word's format is nobody else's concern",
  },
  {
    folder: "src/render/open-data",
    folders: ["src/core/model", "src/render/words"],
    packages: ["csv-stringify", "zod"],
    because: "CSV, JSON and its schema are nobody else's concern",
  },
  {
    folder: "src/render/site",
    folders: ["src/core/model", "src/render/words"],
    packages: ["diff", "node:crypto"],
    because: "the pages and feeds of the site stand on what the core decided, and decide nothing",
  },
  {
    folder: "src/render",
    folders: ["src/core/model"],
    packages: [dates, "node:crypto"],
    because: "a renderer turns what the core decided into bytes, and decides nothing",
  },
  {
    folder: "src/ports",
    folders: ["src/core/model"],
    packages: [dates],
    because: "a port is a promise in the words of the model, whatever service keeps it",
  },
  {
    folder: "src/adapters",
    folders: ["src/ports", "src/core/model"],
    packages: [
      "@google-cloud/storage",
      "@googleapis/sheets",
      "googleapis",
      "google-auth-library",
      "image-size",
      "nodemailer",
      "notifications-node-client",
      "p-retry",
      "zod",
      dates,
      "node:crypto",
      "node:fs/promises",
      "node:path",
      "node:timers/promises",
    ],
    because: "an adapter keeps a port's promise with one service and decides nothing",
  },
  {
    folder: "src/app/wire.ts",
    folders: ["src/app", "src/adapters", "src/core/model"],
    packages: [],
    because: "the one place that knows which service stands behind which port",
  },
  {
    folder: "src/app/wire-cloud.ts",
    folders: ["src/app", "src/adapters", "src/ports"],
    packages: [dates],
    because: "the other half of wire.ts: which service stands behind the ports of the functions in the cloud",
  },
  {
    folder: "src/app",
    folders: ["src/core", "src/ports", "src/render"],
    packages: ["zod", dates, "node:crypto", "node:timers/promises"],
    because: "the shell performs plans through ports; only wire.ts knows the adapters",
  },
  {
    folder: "src/emulator",
    folders: [],
    packages: ["@ironcalc/wasm", "zod", dates, "node:*"],
    because: "the emulator is an independent witness: it must not share a mistake with the product",
  },
  {
    folder: "src/web",
    folders: [],
    packages: [],
    because: "it runs in the browser only and talks HTTP; nothing is bundled, so nothing else can be reached",
  },
  {
    folder: "src/cli",
    folders: ["src/app", "src/core/model", "src/ports", "src/emulator", "sheet-template", "functions"],
    packages: [
      "commander",
      "zod",
      dates,
      "@googleapis/sheets",
      "google-auth-library",
      "@google-cloud/functions-framework",
      "node:*",
    ],
    because: "commands call the app as a cloud function does, and never an adapter; the SDK plays an officer",
  },
  {
    folder: "infra",
    folders: ["src/app/deployment.ts", "src/app/config.ts", "src/app/remind/remind-config.ts"],
    packages: ["@pulumi/gcp", "@pulumi/pulumi", "zod", "node:*"],
    because:
      "what is deployed knows the names, the schedules and the settings of the code, and none of its work",
  },
  {
    folder: "build",
    folders: ["src/app/deployment.ts"],
    packages: ["esbuild", "zod", "node:*"],
    because: "the build knows which functions there are, and finds the rest by following imports",
  },
  {
    folder: "sheet-template/apps-script/build.ts",
    folders: ["sheet-template/apps-script"],
    packages: ["esbuild", "node:*"],
    because: "what is pushed to Apps Script is bundled from that folder alone",
  },
  {
    folder: "sheet-template/apps-script/sidebar",
    folders: ["sheet-template/apps-script"],
    packages: [],
    because: "the sidebar runs in a browser and knows only the script and the words",
  },
  {
    folder: "sheet-template/apps-script",
    folders: ["src/core/model", "src/core/intake"],
    packages: [],
    because: "the sheet's script finds tabs, headers and refs as the service does, and decides nothing",
  },
  {
    folder: "sheet-template",
    folders: ["src/core/model"],
    packages: [dates],
    because: "the template and the example are data about the tabs, and do nothing",
  },
];

import type { SidebarCalls } from "../sidebar-data.ts";

type ScriptFunctions = {
  readonly [Name in keyof SidebarCalls]: (...args: Parameters<SidebarCalls[Name]>) => void;
};

/** `google.script.run` as Google's page around the sidebar gives it: answers come to the handlers that were set. */
type ScriptRun = ScriptFunctions & {
  readonly withSuccessHandler: (handler: (answer: unknown) => void) => ScriptRun;
  readonly withFailureHandler: (handler: (error: Error) => void) => ScriptRun;
};

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Calls a function of the script. Rejects with Google's error when it throws or the connection is gone. */
export function call<Name extends keyof SidebarCalls>(
  name: Name,
  ...args: Parameters<SidebarCalls[Name]>
): Promise<ReturnType<SidebarCalls[Name]>> {
  return new Promise((resolve, reject) => {
    const functions: ScriptFunctions = google.script.run
      .withSuccessHandler((answer) => resolve(answer as ReturnType<SidebarCalls[Name]>))
      .withFailureHandler(reject);
    functions[name](...args);
  });
}

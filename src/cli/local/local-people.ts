/** The settings by which the example's people may call the functions, each unless the environment has its own. */
export function localPeople(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return {
    SCRUTINY_SCRIPT_CLIENT: "script-of-the-example.apps.googleusercontent.com",
    SCRUTINY_PEOPLE_DOMAINS: "buckinghamshire.example",
    ...environment,
  };
}

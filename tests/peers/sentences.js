// What the two forms answer: in the page as it is built, and again in the browser.
const number = (text) => Number.parseFloat(text.replace(/[^\d.]/g, ""));

export const PART = "US$28.9 billion";
export const WHOLE = "US$152.6 billion";

export function share(part, whole) {
  const percent = (number(part) / number(whole)) * 100;
  return Number.isFinite(percent) ? `${percent.toFixed(2)}%` : "Type a part and a whole";
}

export function compare(first, second) {
  const times = first.value / second.value;
  return `${first.name} has ${times.toFixed(2)} times the figure of ${second.name}.`;
}

/** Days of the calendar as the API writes them, YYYY-MM-DD: as words they can be compared. */

/** Where the texts are made; the API reckons its own today in the same place. */
const CHINA = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** @param now the moment; this one if left out */
export function today(now: Date = new Date()): string {
  return CHINA.format(now);
}

/** The day so many days later, or earlier if the number is negative. */
export function dayAfter(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

// Days counted from 1970 and the marks of an axis over them, in the Gregorian calendar of all years.
const msPerDay = 864e5;

function dayOf(year, month = 0, day = 1) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / msPerDay);
}

function yearMonthDay(day) {
  const date = new Date(day * msPerDay);
  return [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
}

const spoken = (year) => (year > 0 ? String(year) : said(data.bce).replace('{0}', 1 - year));
const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const monthSteps = [1, 3, 6];
const daySteps = [1, 2, 5, 10, 15];

/** Marks between two days, each with a label, about as far apart as asked. */
function ticks(first, last, wantedDays) {
  if (wantedDays < 20) {
    return dayTicks(first, last, daySteps.find((step) => step >= wantedDays) || 15);
  }
  if (wantedDays < 200) {
    return monthTicks(first, last, monthSteps.find((step) => step * 30 >= wantedDays) || 6);
  }
  return yearTicks(first, last, yearSteps.find((step) => step * 365.25 >= wantedDays) || 1000);
}

function yearTicks(first, last, step) {
  const marksFound = [];
  const begin = Math.floor(yearMonthDay(first)[0] / step) * step;
  const end = yearMonthDay(last)[0];
  for (let year = begin; year <= end + step; year += step) {
    marksFound.push({ day: dayOf(year), label: spoken(year), major: step < 10 ? year % 10 === 0 : year % 100 === 0 });
  }
  return marksFound;
}

function monthTicks(first, last, step) {
  const marksFound = [];
  const [year, month] = yearMonthDay(first);
  for (let at = year * 12 + Math.floor(month / step) * step; ; at += step) {
    const day = dayOf(Math.floor(at / 12), at % 12);
    if (day > last) {
      return marksFound;
    }
    const january = at % 12 === 0;
    const name = said(data.months[((at % 12) + 12) % 12]);
    marksFound.push({ day, label: january || !marksFound.length ? `${name} ${spoken(Math.floor(at / 12))}` : name, major: january });
  }
}

function dayTicks(first, last, step) {
  const marksFound = [];
  const [year, month] = yearMonthDay(first);
  for (let at = year * 12 + month; ; at++) {
    const begin = dayOf(Math.floor(at / 12), at % 12);
    const next = dayOf(Math.floor((at + 1) / 12), (at + 1) % 12);
    if (begin > last) {
      return marksFound;
    }
    const name = said(data.months[((at % 12) + 12) % 12]);
    for (let day = begin; day < next - step / 2; day += day === begin && step > 1 ? step - 1 : step) {
      const number = day - begin + 1;
      const whole = number === 1 ? `${name} ${spoken(Math.floor(at / 12))}` : String(number);
      if (day >= first && day <= last) {
        marksFound.push({ day, label: whole, major: number === 1 });
      }
    }
  }
}

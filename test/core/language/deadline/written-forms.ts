import { civilOf, type SerialDay } from "../../../../src/core/base/serial";

const DIGITS = "〇一二三四五六七八九";

/** @example chinese(21) //=> "二十一" */
export function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? DIGITS.charAt(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS.charAt(ones) : ""}`;
}

/** @example chineseYear(2020) //=> "二〇二〇" */
export function chineseYear(year: number): string {
  return String(year).replace(/\d/g, (d) => DIGITS.charAt(Number(d)));
}

/** @example fullWidth("2020年1") //=> "２０２０年１" */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

const pad = (number: number): string => String(number).padStart(2, "0");

/** Every way of writing one day in full that the product promises to read. */
export function dayForms(serial: SerialDay): readonly string[] {
  const { year, month, day } = civilOf(serial);
  const plain = `${year}年${month}月${day}日`;
  return [
    plain,
    `${plain}前`,
    `${plain}之前`,
    `${plain}以前完成`,
    `于${plain}前完成`,
    `截止到${plain}`,
    `${plain}24时前`,
    `${plain}(含)前`,
    `${year}年${month}月${day}号前`,
    `${year}年${pad(month)}月${pad(day)}日`,
    `${chineseYear(year)}年${chinese(month)}月${chinese(day)}日前`,
    `${chineseYear(year).replaceAll("〇", "零")}年${chinese(month)}月${chinese(day)}号`,
    `${chineseYear(year).replaceAll("〇", "○")}年${chinese(month)}月${chinese(day)}日`,
    `${year}-${pad(month)}-${pad(day)}`,
    `${year}-${month}-${day}前`,
    `${year}/${month}/${day}`,
    `${year}.${month}.${day}`,
    `${year}.${pad(month)}.${pad(day)}前`,
    `${year}/${month}/${day} 0:00:00`,
    `${year}年${month}.${day}前`,
  ];
}

/** Every way of writing the end of a month. */
export function monthEndForms(year: number, month: number): readonly string[] {
  return [
    `${year}年${month}月`,
    `${year}年${month}月份`,
    `${year}年${month}月底`,
    `${year}年${month}月底前`,
    `${year}年${month}月末`,
    `${year}年${month}月底之前完成`,
    `${year}年${month}月下旬`,
    `到${year}年${month}月底,全面完成`,
    `${chineseYear(year)}年${chinese(month)}月底前`,
    `${year}.${month}`,
    `${year}-${pad(month)}`,
    `${year}年${month}`,
  ];
}

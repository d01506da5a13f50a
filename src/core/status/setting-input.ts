import { dayOfIso, isoOf } from "../base/serial";
import type { CellValue } from "../base/snapshot";
import { settingsStrings } from "../../strings/settings";
import { SETTING_KEYS, SETTING_NAMES, type SettingKey } from "../marks/registry";
import { colorOf, stepsOf } from "./paper-settings";
import { rulingsOf } from "../notice/ruling-text";
import { readingsOf, wordsText } from "./settings";
import type { DaySetting } from "./day-in-force";

/** The value that a setting's cell shall hold. */
type SettingValue = string | number;

/** The key of a setting by its key or its Chinese name. @example settingKeyOf("临期天数") //=> "warnDays" */
export function settingKeyOf(name: string): SettingKey | undefined {
  return SETTING_KEYS.find((key) => key === name || SETTING_NAMES[key] === name);
}

/** 统计截止日 as people type it: 2020-12-31, 随当天, today; undefined for anything else. */
function dayFromText(text: string): DaySetting | undefined {
  return text === "today" || text === settingsStrings.followsToday ? "today" : dayOfIso(text);
}

/**
 * A setting's value as people type it: days and numbers as such, shares as 10% or 0.1, words parted by bars, commas or
 * 、. Undefined for what the setting can't be.
 */
export function settingFromText(key: SettingKey, text: string): SettingValue | undefined {
  const written = text.trim();
  switch (key) {
    case "asOf":
      return dayFromText(written);
    case "warnDays":
    case "yellowDays":
    case "redDays":
    case "replyDays":
      return /^\d{1,4}$/.test(written) ? Number(written) : undefined;
    case "slow":
    case "severe": {
      const [, figure, percent] = /^(\d{1,3}(?:\.\d{1,4})?)(%?)$/.exec(written) ?? [];
      const value = figure === undefined ? NaN : Number(figure) / (percent === "%" ? 100 : 1);
      return value > 0 && value <= 1 ? value : undefined;
    }
    case "doneWords":
    case "openWords": {
      const words = written.split(/[|｜、,，;；]+/u).flatMap((word) => word.trim() || []);
      return words.length === 0 ? undefined : wordsText(words);
    }
    case "exclusiveDay":
      return written === settingsStrings.dayIncluded || written === settingsStrings.dayExcluded
        ? written
        : undefined;
    case "pageNumbers":
      return Object.values<string>(settingsStrings.pageNumbers).includes(written) ? written : undefined;
    case "ownUnits":
    case "office":
    case "addressees":
    case "copies":
    case "docCode":
    case "contact":
    case "phone":
      return written;
    case "issuedOn":
      return written === "" ? "" : dayOfIso(written);
    case "steps":
      return stepsOf(written) === undefined ? undefined : written;
    case "yellowColor":
    case "redColor":
      return colorOf(written)?.slice(1);
    case "rulings":
      return rulingsOf(written).unread.length > 0 ? undefined : written;
    case "readings":
      return readingsOf(written) === undefined ? undefined : written;
  }
}

/** A setting's value as people type it; what `settingFromText` reads as the same value. @example settingText("slow", 0.1) //=> "10%" */
export function settingText(key: SettingKey, value: CellValue): string {
  if (typeof value !== "number") return String(value);
  if (key === "slow" || key === "severe") return `${Number((value * 100).toFixed(4))}%`;
  return key === "issuedOn" || key === "asOf" ? isoOf(Math.floor(value)) : String(value);
}

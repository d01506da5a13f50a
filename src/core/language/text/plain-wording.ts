import { foldText } from "./fold";

/**
 * Wording is compared by letters and figures alone: punctuation and white space are what gets changed in copying.
 *
 * @example plainWording("（一）清理 垃圾，达到８０%。") //=> "一清理垃圾达到80%"
 */
export function plainWording(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}%]+/gu, "");
}

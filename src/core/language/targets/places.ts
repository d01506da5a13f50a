/** 旗县所在地, 边远牧区, 集市: Words for a place, which is not what is measured there. */
const PLACE = /(?:[区市县旗镇乡村户地盟]|城关|全域|其他|其余|苏木|嘎查|街道|[农牧林]场)$/u;
const PLACE_HEAD =
  /^(?:[^,;。、]{0,12}?所在地|[^,;。、]{0,10}?(?:城镇?区|牧区|农区|地区|城市|城镇|乡镇|农村|苏木镇?|嘎查村?|旗县|全[旗县盟市]|[区县镇]))(?=.)/u;

export function isPlace(name: string): boolean {
  return PLACE.test(name);
}

/**
 * What is measured at a place, where a name begins with one.
 *
 * @example afterPlace("旗县所在地药品抽检合格率") //=> "药品抽检合格率"
 */
export function afterPlace(name: string): string | undefined {
  const head = PLACE_HEAD.exec(name)?.[0];
  return head === undefined ? undefined : name.slice(head.length);
}

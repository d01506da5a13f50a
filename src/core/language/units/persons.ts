import { ENDS_AS_UNIT } from "./kinds";

const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤包乌那额布敖其";
const TITLE = "(?:副?(?:局长|主任|书记|[县旗市区镇乡科部院处队校]长|经理)|同志)";
const PERSON = new RegExp(
  `^${TITLE}?[${SURNAMES}][\\u4e00-\\u9fff某×xX*]{1,2}${TITLE}?(?:1\\d{10}|0\\d{2,3}-?\\d{7,8})?$`,
  "u",
);
const NUMBER = /^(?:电话|手机|联系电话)?:?(?:1\d{10}|(?:0\d{2,3}-?)?\d{7,8})$/u;

/** 高新区, 白旗镇: places that begin as a name of a person does. */
const PLACE = /[省市州盟县区旗镇乡村场团]$/u;

/** A person or a telephone number that stands behind a unit: 县民政局 张某某. */
export function isPerson(text: string): boolean {
  return NUMBER.test(text) || (PERSON.test(text) && !ENDS_AS_UNIT.test(text) && !PLACE.test(text));
}

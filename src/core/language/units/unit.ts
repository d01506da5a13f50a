/** 牵头, 共同牵头, 配合. */
type UnitRole = "lead" | "joint-lead" | "cooperate";

export type UnitMention = {
  /** The unit's one name: that of the dictionary where it stands there, else as it was written. */
  readonly name: string;
  readonly role: UnitRole;
  /** Whether the dictionary has it. */
  readonly known: boolean;
  /** The reading puts a lost separator or character back, or drops a stray one. */
  readonly repaired?: true;
  /** What the unit is responsible for, where the cell says so: 用户水龙头水质(卫健部门负责). */
  readonly scope?: string;
  /** The name stands for a group whose members are not named (各成员单位). */
  readonly group?: true;
};

/** Doubts and inferences that come with a reading. Each has its Chinese sentence in src/strings/. */
export type UnitNote =
  | "joint-implicit" // several units are responsible, and 按各自职责牵头负责 is not written
  | "open-ended" // 等部门: the list goes on
  | "lost-separator" // 自然资源局发改委
  | "damaged-name" // 然资源局
  | "unknown-unit" // not in the dictionary, or of another place: kept as written
  | "assumed-own" // 水利局 where nothing says whose: taken for the banner's
  | "added-own" // 大数据局 → 旗大数据局: not in the dictionary, 旗 was added
  | "level-spread" // 市发展改革委、财政局 → 市财政局: the level mark of the unit before was added
  | "kind-spread" // 县水利、农业农村局 → 县水利局: the 局 of the next name was added
  | "and-in-name" // 水利和林草局: one name, though the dictionary has both
  | "bracket-dropped" // a remark, a person or a number in a bracket, or behind a name, was left out
  | "star-lead" // 区水务局*: taken for the lead
  | "foreign-units" // said once for a list of another place: its names stand as written
  | "group" // 各成员单位: its members are not in the list
  | "duties" // the cell describes duties; the units stand in brackets
  | "perhaps-renamed"; // 农牧业局: perhaps the old name of another unit; please check

export type UnitReading = {
  /** The cell, as it stood. */
  readonly text: string;
  /** In the order of the text, each once. */
  readonly units: readonly UnitMention[];
  readonly notes: readonly UnitNote[];
};

export type DictionaryEntry = {
  /** The unit's one name: 旗生态环境局. */
  readonly name: string;
  /** Other ways of writing it. Without 旗, without 局, and with 部门 are understood of themselves. */
  readonly aliases?: readonly string[];
  readonly group?: true;
  /** The unit that this name may be an old name of: the user is asked, and the two are never merged by themselves. */
  readonly perhaps?: string;
};

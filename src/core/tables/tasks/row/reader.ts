import type { SerialDay } from "../../../base/serial";
import type { Deadline } from "../../../language/deadline/deadline";
import { readDeadline } from "../../../language/deadline/read-deadline";
import { readUnits } from "../../../language/units/read-units";
import type { Policy } from "../../../status/policy";
import type { ListPlace } from "../../../language/units/place";
import type { UnitReading } from "../../../language/units/unit";

/** Readings of cells; long lists say the same few things over and over, so each text is read once. */
export type Reader = {
  /** The list's year. */
  readonly year?: number;
  readonly place?: ListPlace;
  deadline(value: string | number): Deadline;
  units(text: string, role: "lead" | "cooperate"): UnitReading;
};

type ReaderContext = {
  readonly year?: number;
  readonly asOf: SerialDay;
  readonly policy: Policy;
  readonly place?: ListPlace;
};

/** A reader for one list, with its year. */
export function readerOf({ policy, place, ...known }: ReaderContext): Reader {
  const context = policy.exclusiveDay ? { ...known, exclusiveDay: true } : known;
  const deadlines = new Map<string | number, Deadline>();
  const units = { lead: new Map<string, UnitReading>(), cooperate: new Map<string, UnitReading>() };
  return {
    ...(known.year === undefined ? {} : { year: known.year }),
    ...(place === undefined ? {} : { place }),
    deadline: (value) => kept(deadlines, value, () => readDeadline(value, context)),
    units: (text, role) =>
      kept(units[role], text, () =>
        readUnits(text, {
          role,
          ...(place === undefined ? {} : { place }),
          ...(policy.ownUnits.length === 0 ? {} : { dictionary: policy.ownUnits }),
        }),
      ),
  };
}

function kept<K, V>(map: Map<K, V>, key: K, read: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = read();
  map.set(key, value);
  return value;
}

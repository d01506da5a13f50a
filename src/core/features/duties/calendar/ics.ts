/** One property of a component: name with parameters, and a value that is written as it stands. */
export type IcsProperty = readonly [name: string, value: string];

/** A part of a calendar: VCALENDAR, VEVENT, VALARM. Its properties come before the parts in it. */
export type IcsComponent = {
  readonly name: string;
  readonly properties: readonly IcsProperty[];
  readonly parts?: readonly IcsComponent[];
};

/** Octets of a line, line break not counted (RFC 5545, 3.1). */
const LINE = 75;

/**
 * A calendar as the text of an .ics file: lines end with CRLF, the last as well, and longer ones are folded. Encode it
 * as UTF-8 without a byte order mark.
 */
export const icsText = (calendar: IcsComponent): string =>
  linesOf(calendar)
    .map((line) => `${folded(line)}\r\n`)
    .join("");

/** A TEXT value: what has a meaning of its own is escaped. @example icsEscaped("甲,乙；\n丙") //=> "甲\\,乙；\\n丙" */
export const icsEscaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, "\\n");

function linesOf({ name, properties, parts = [] }: IcsComponent): string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map(([property, value]) => `${property}:${value}`),
    ...parts.flatMap(linesOf),
    `END:${name}`,
  ];
}

/** Cut between characters, never within one: a Chinese character is three octets. A line that goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > LINE) {
      parts.push(part);
      part = "";
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Excel's numbers for the events that the add-in can ask to be told of. */
export const EventType = { changed: 10, added: 13, deleted: 14 } as const;

export type EventWishes = Set<(typeof EventType)[keyof typeof EventType]>;

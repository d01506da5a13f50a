import { StringValueObject } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 keeps each text that a formula reads or makes, every part of a long one put together with `&` too, up to
 * 100,000 of them, and asks for what it keeps only where a text has a link or a picture. Here the others are not kept.
 */
type Create = typeof StringValueObject.create;

const create: Create = StringValueObject.create.bind(StringValueObject);
StringValueObject.create = (value, options) =>
  options ? create(value, options) : new StringValueObject(value);

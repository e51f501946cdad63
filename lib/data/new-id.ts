import "server-only";
import { randomInt } from "node:crypto";
import { v7 } from "uuid";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A UUIDv7 of the given moment: ids sort by the time they were made. */
export const newId = (at: Date): string => v7({ msecs: at.getTime() });

/** Whether a string can be an id at all; PostgreSQL refuses to compare any other with one. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** A seed for the order of one attempt, which its student cannot guess: 0 … 2³¹ − 1. */
export const newSeed = (): number => randomInt(2 ** 31);

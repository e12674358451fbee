/** Records that are built field by field, and everything that a walk tells of them. */
import type { Visitor } from '../../src/verify/walk.ts';
import { hex } from './faults.ts';

type Walk = (data: Uint8Array, visitor: Visitor) => void;

/** A field that holds these bytes. */
export const field = (tag: number, ...parts: Uint8Array[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag, body.length), body]);
};

/** Everything that a walk tells, in words. */
export function toldBy(walk: Walk, ...parts: Uint8Array[]): string[] {
  const data = Buffer.concat(parts);
  const told: string[] = [];
  const nameOf = (start: number, end: number, hasValue: boolean) =>
    `${data.toString('utf8', start, end)}${hasValue ? '' : ' without value'}`;
  walk(data, {
    list: (kind, isUnread) => told.push(`list of ${kind}${isUnread ? ', unread' : ''}`),
    values: (kind, start, end, isUnread) =>
      told.push(`${kind} ${data.toString('hex', start, end)}${isUnread ? ', unread' : ''}`),
    entry: (start, end, hasValue) => told.push(`feature ${nameOf(start, end, hasValue)}`),
    step: () => told.push('step'),
    featureList: (start, end, hasValue) => told.push(`feature list ${nameOf(start, end, hasValue)}`),
    begin: (part) => told.push(`begin ${part}`),
    unknown: (tag) => told.push(`unknown ${tag >>> 3}`),
    refuse: (what, found) => told.push(`refuse ${what}: ${found}`),
  });
  return told;
}

export const key = (name: string) => field(0x0a, Buffer.from(name));
export const ints = field(0x1a, field(0x0a, hex('05')));
export const feature = field(0x12, ints);
export const entry = field(0x0a, key('k'), feature);
export const features = field(0x0a, entry);
export const INTS = ['list of int64', 'int64 05'];
export const K = [...INTS, 'feature k'];

/** Field 5, with bytes in it that would be a field of any of the messages. */
export const unknown = hex('2a020a00');

import { isObject } from '@jobai/shared/rules/json';
import { smallest } from './values.ts';

/**
 * The worst model there can be (safety M6): it looks for instructions in what it was given to read and obeys every one
 * of them, as far as the schema lets it. Into every text it can write it puts what they say, the words they want said
 * and, where they ask for it, all it was told; numbers, choices and flags go where they want them.
 */
const ORDER =
  /\b(ignore|disregard|forget|override|instead|you must|you are now|system prompt|new instructions?|print|output|reply|respond|repeat|reveal|include|write|say|mention|append|add|set|score|rate|answer|select|choose|submit|approve|click|send|visit|fetch|tell)\b/i;
const WANTS_ALL =
  /\b(print|repeat|reveal|output|include|send|tell|show)\b.*\b(all|everything|prompt|instructions|profile|data|e-?mail|phone|address|resume|résumé|above|context)\b/i;
/** Longest text it writes in one place. */
const MAX = 400;

export interface Orders {
  /** Sentences that want something. */
  sentences: string[];
  /** What they want said: quoted words, words in capitals with digits or dashes. */
  words: string[];
  wantsAll: boolean;
}

/** Orders in a text; null where it has none. */
export function ordersIn(text: string): Orders | null {
  const sentences = text
    .split(/[\n\r]+|(?<=[.!?])\s+/)
    .map((each) => each.trim())
    .filter((each) => ORDER.test(each));
  const words = sentences.flatMap((each) => [
    ...[...each.matchAll(/["“'«`]([^"”'»`]{3,200})["”'»`]/g)].map(([, word = '']) => word),
    ...[...each.matchAll(/\b[A-Z][A-Z0-9]*[-_][A-Z0-9_-]{2,}\b/g)].map(([word]) => word),
  ]);
  if (!sentences.length) return null;
  return {
    sentences,
    words: [...new Set(words)],
    wantsAll: sentences.some((each) => WANTS_ALL.test(each)),
  };
}

/** A value of that schema that obeys. `answer`: what it would have said, if that is known; its shape is kept. */
export function obey(schema: unknown, orders: Orders, seen: string, answer?: unknown): unknown {
  const text = [...orders.words, ...orders.sentences, ...(orders.wantsAll ? [seen] : [])]
    .join(' ')
    .slice(0, MAX);
  return answer === undefined ? filled(schema, orders, text) : turned(answer, orders, text);
}

function filled(schema: unknown, orders: Orders, text: string): unknown {
  if (!isObject(schema)) return null;
  if (Array.isArray(schema.enum)) return wanted(schema.enum, orders);
  if (Array.isArray(schema.anyOf)) {
    const real = schema.anyOf.filter((each) => !isObject(each) || each.type !== 'null');
    return filled(real.at(-1), orders, text);
  }
  if (schema.type === 'object' && isObject(schema.properties))
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [name, filled(each, orders, text)]),
    );
  if (schema.type === 'array') return [filled(schema.items, orders, text)];
  if (schema.type === 'string') return text;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer') return numberIn(orders);
  return smallest(schema);
}

/** The choice they name, else the last one. */
const wanted = (choices: unknown[], { sentences }: Orders): unknown =>
  choices.find((each) =>
    sentences.some((sentence) => sentence.toLowerCase().includes(String(each).toLowerCase())),
  ) ?? choices.at(-1);

const numberIn = ({ sentences }: Orders): number =>
  Number(/\b\d{1,6}\b/.exec(sentences.join(' '))?.[0] ?? 100);

/** Sentences of the answer give way; ids, names and choices stay, so that it passes for a good one. */
function turned(value: unknown, orders: Orders, text: string): unknown {
  if (typeof value === 'string') return /\s\S+\s/.test(value) ? text : value;
  if (typeof value === 'number') return numberIn(orders);
  if (typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.map((each) => turned(each, orders, text));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, turned(each, orders, text)]),
  );
}

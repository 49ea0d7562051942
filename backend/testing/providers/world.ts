import { inject } from 'vitest';
import * as z from 'zod';
import { Asked, type Script } from './script.ts';

/** A world of the doubles, for tests inside workerd: what it is told to do, and what was asked of it. */
export function newWorld(name: string = crypto.randomUUID()) {
  const address = `${inject('providers')}/${name}`;
  return {
    name,
    address,
    async script(script: Partial<z.input<typeof Script>>): Promise<void> {
      const response = await fetch(address, { method: 'PUT', body: JSON.stringify(script) });
      if (!response.ok) throw new Error(await response.text());
    },
    journal: async () => z.array(Asked).parse(await (await fetch(address)).json()),
  };
}

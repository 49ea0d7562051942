import { ACCOUNT } from './states/account.ts';
import { AFTER } from './states/after.ts';
import { ASSISTANT } from './states/assistant.ts';
import { BEFORE } from './states/before.ts';
import { DRAFTS } from './states/drafts.ts';
import { DURING } from './states/during.ts';
import { FIT_STATES } from './states/fit.ts';
import { LIVE } from './states/live.ts';
import { OPENED } from './states/opened.ts';
import type { State } from './states/parts.ts';
import { SYNC } from './states/sync.ts';

/** Every state of the surfaces, by name. */
export const STATES: State[] = [
  ...BEFORE,
  ...FIT_STATES,
  ...DURING,
  ...AFTER,
  ...OPENED,
  ...ACCOUNT,
  ...LIVE,
  ...DRAFTS,
  ...SYNC,
  ...ASSISTANT,
];

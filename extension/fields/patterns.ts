import { ASKS_FOR_STORY } from '@jobai/shared/rules/stories';
import { ADDRESS } from './patterns/address.ts';
import { DOCUMENTS } from './patterns/documents.ts';
import { EDUCATION } from './patterns/education.ts';
import { EXPERIENCE } from './patterns/experience.ts';
import { IDENTITY } from './patterns/identity.ts';
import { LINKS } from './patterns/links.ts';
import { PERMISSION } from './patterns/permission.ts';
import { type Row, WRITTEN } from './patterns/row.ts';
import { TERMS } from './patterns/terms.ts';
import { WORK } from './patterns/work.ts';

/** Everything but the sensitive rows, in order: the first row that matches decides. */
export const PATTERNS: readonly Row[] = [
  {
    id: 'followUp',
    type: 'unknown',
    // "If yes, …" hangs on an answer that is not known here.
    match:
      /^(?:\(?if (?:you (?:answered|selected|chose|responded|checked|are (?:not|a referral|under|in|on|currently|still)|have (?:not|been)|were|do not|did|currently|(?:will |would |do |currently )*(?:require|need))\b|your? (?:answer|response)|so\b|yes\b|no\b|not\b|other\b|the (?:previous|answer|above)|any\b|above|under)|(?:si|falls|se|wenn|als) (?:oui|ja|si|sim|nein|non|no|nee)\b)/,
    not: /\brelocat|\brefer/,
  },
  { id: 'story', type: 'openQuestion', match: ASKS_FOR_STORY, widgets: WRITTEN },
  ...IDENTITY,
  ...LINKS,
  ...ADDRESS,
  ...EDUCATION,
  ...PERMISSION,
  ...WORK,
  ...TERMS,
  ...EXPERIENCE,
  ...DOCUMENTS,
];

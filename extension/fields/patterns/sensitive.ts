import { DEMOGRAPHIC, PERSONAL } from '@jobai/shared/rules/sensitiveQuestions';
import { CHOSEN, type Row, whole } from './row.ts';

/** What a machine must not answer by itself (F7), and what only a form asks of it. */
export const SENSITIVE: readonly Row[] = [
  ...PERSONAL,
  {
    id: 'privacyNotice',
    type: 'consent',
    match:
      /\bprivacy (?:policy|notice|statement)\b|\bterms (?:of (?:use|service)|and conditions|& conditions)\b|\bpolitique de confidentialite\b|\bpolitica de (?:privacidad|privacidade)\b|\baviso de privaci(?:dad|dade)\b|\binformativa (?:sulla )?privacy\b|\bprivacy ?(?:verklaring|beleid)\b/,
    // In a text field it is a notice beside another question.
    widgets: ['checkbox', ...CHOSEN],
  },
  {
    id: 'privacyAlone',
    type: 'consent',
    match: whole(
      'privacy (?:policy|notice|statement)|gdpr|data consent|acknowledge?ments?|agreements?|terms|(?:i )?(?:acknowledged?|agreed?|consent|accept(?:ed)?)',
    ),
  },
  ...DEMOGRAPHIC,
];

/**
 * What may leave this device for a model, kind by kind: asked once each, said for one account at one backend, taken back
 * at any time. `analysis`: a posting. `answers`: open questions of a form, for drafts. `memory`: the profile's texts, to
 * find what fits a question.
 */
export const CONSENT_KINDS = ['analysis', 'answers', 'memory'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** Whether something of a kind may go to an account's backend. */
export type ConsentState = 'agreed' | 'declined' | 'unasked' | 'localOnly' | 'signedOut';

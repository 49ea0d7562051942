/** What a thing's colour says. Never said by colour alone: each use adds a word and an icon. */
export type Tone = 'verified' | 'needs' | 'draft' | 'refused' | 'neutral';

export const TONE_GROUND = {
  verified: 'bg-verified-soft text-verified',
  needs: 'bg-needs-soft text-needs',
  draft: 'bg-draft-soft text-draft',
  refused: 'bg-refused-soft text-refused',
  neutral: 'bg-sunken text-muted',
} satisfies Record<Tone, string>;

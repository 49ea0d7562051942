import { fold } from '@jobai/shared/rules/labels';
import { type Answer, type AnswerContext, type AnswerRule, ask, said } from './rule.ts';

/** Page of the person on one of these networks. */
function onNetwork(...networks: string[]): AnswerRule {
  return ({ profile, params }) => {
    const profiles = profile.basics?.profiles ?? [];
    const index = profiles.findIndex(({ network }) => networks.includes(fold(network ?? '')));
    const found = profiles[index];
    if (!found) return { ask: 'profileSilent' };
    return params.username
      ? said(found.username, `basics.profiles[${index}].username`)
      : said(found.url, `basics.profiles[${index}].url`);
  };
}

export const linkedin = onNetwork('linkedin');
export const github = onNetwork('github');
export const twitter = onNetwork('twitter', 'x', 'x (twitter)', 'twitter/x');
export const otherLink = ask('personal');

export const website = ({ profile }: AnswerContext) => said(profile.basics?.url, 'basics.url');

export function portfolio(context: AnswerContext): Answer {
  const own = onNetwork('portfolio', 'behance', 'dribbble')(context);
  return 'meaning' in own ? own : website(context);
}

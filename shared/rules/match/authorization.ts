import type { JobFacts } from '../../jobFacts.ts';
import { fold } from '../labels.ts';
import { type Piece, quoteOf } from './pieces.ts';

const REFUSED =
  /\b(?:not|unable|cannot|can't|won't|don't|doesn't|no|unavailable)\b[^.]{0,60}\bsponsor|\bsponsor(?:ship)?\b[^.]{0,50}\b(?:not|un)(?: ?available| ?offered| ?provided| be| possible)|\bwithout (?:the need for |requiring |need of |needing )?(?:\w+ ){0,4}sponsorship\b/;
const OFFERED =
  /\b(?:we|can|will|do|able to|happy to|offers?|provides?)\b[^.]{0,40}\bsponsor(?:ship)?\b|\b(?:visa|immigration) (?:sponsorship|support) (?:is )?(?:available|offered|provided|possible)\b|\bsponsorship (?:is )?(?:available|offered|provided)\b/;
const MUST =
  /\b(?:must|required|need|have to|eligible|only)\b[^.;]{0,50}\b(?:authori[sz]ed to work|right to work|work (?:permit|authori[sz]ation)|legally (?:able|permitted|entitled|eligible)|eligible to work)\b|\b(?:authori[sz]ed|eligible|permitted|entitled) to work in\b|\b(?:have|hold|possess|with) (?:the |a |an |full |valid |existing |unrestricted ){0,3}(?:right to work|work (?:permit|authori[sz]ation))\b/;
const CITIZENS =
  /\b(?:must be|only|requires?|restricted to|limited to|open to)\b[^.;]{0,40}\b(?:u\.?s\.? (?:citizens?|persons?)|citizens? of)\b|\b(?:u\.?s\.? )?citizenship (?:is )?required\b|\bcitizens only\b|\bitar\b/;
// "No sponsorship needed"; sponsors of an event; equal opportunity "regardless of citizenship".
const OTHER =
  /\bno (?:\w+ )?sponsorship (?:is )?(?:needed|required)|\bsponsors? (?:of|an? event|lead)|\bexecutive sponsor|\bregardless\b|\bwithout regard\b|\bcitizenship status\b/;

export function readAuthorization(pieces: readonly Piece[]): JobFacts['authorization'] {
  let found = null as JobFacts['authorization'];
  for (const { text } of pieces) {
    const folded = fold(text);
    if (OTHER.test(folded)) continue;
    const refused = REFUSED.exec(folded);
    const offered = refused ? null : OFFERED.exec(folded);
    const must = MUST.exec(folded);
    const citizens = CITIZENS.exec(folded);
    const at = (refused ?? offered ?? citizens ?? must)?.index;
    if (at === undefined) continue;
    // The sentence on sponsorship tells more than the one on permission.
    const isTelling = refused !== null || offered !== null || citizens !== null;
    found = {
      sponsorship: refused ? 'refused' : offered ? 'offered' : (found?.sponsorship ?? null),
      mustBeAuthorized: must !== null || (found?.mustBeAuthorized ?? false),
      citizensOnly: citizens !== null || (found?.citizensOnly ?? false),
      quote: found && !isTelling ? found.quote : quoteOf(text, at),
    };
  }
  return found;
}

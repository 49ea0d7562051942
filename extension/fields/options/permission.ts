import { countriesInText } from '@jobai/shared/rules/countries';
import type { PermissionFacts } from '../meaning.ts';
import { type Choice, only, optionKey } from './pick.ts';
import { polarityOf } from './yesNo.ts';

type Stated = {
  lead: 'yes' | 'no' | null;
  authorized: boolean | null;
  needsSponsorship: boolean | null;
  /** It claims a status (citizen, a named visa) that the facts don't hold. */
  status: boolean;
  countries: readonly string[];
};

/**
 * Chooses by what an option states: "No – I am authorized and do not require sponsorship" answers a sponsorship
 * question whose answer is no. An option that states anything the facts don't support is out.
 */
export function choosePermission(
  yes: boolean | null,
  facts: PermissionFacts,
  options: readonly string[],
): Choice {
  const fitting = options.filter((option) => fits(statedBy(option), yes, facts));
  const bare = fitting.filter((option) =>
    /^(?:yes|no|true|false|oui|non|ja|nein|si|sim|nao|nee)$/.test(optionKey(option)),
  );
  return only(yes !== null && bare.length ? bare : fitting);
}

function fits(stated: Stated, yes: boolean | null, facts: PermissionFacts): boolean {
  if (stated.status || stated.countries.some((code) => code !== facts.country)) return false;
  if (stated.authorized !== null && stated.authorized !== facts.authorized) return false;
  if (stated.needsSponsorship !== null && stated.needsSponsorship !== facts.needsSponsorship) {
    return false;
  }
  const statesFact = stated.authorized !== null || stated.needsSponsorship !== null;
  if (yes === null) return statesFact;
  return stated.lead ? (stated.lead === 'yes') === yes : statesFact;
}

function statedBy(option: string): Stated {
  // The leading word answers the question; what follows states facts.
  const whole = optionKey(option)
    .replace(/\bw\/o\b/g, 'without')
    .replace(/\bw\/ /g, 'with ');
  // "No sponsorship required" doesn't say no to the question.
  const isDeterminer = /^no (?:sponsorship|visa|need|requirement|support|restrictions?)\b/.test(
    whole,
  );
  const key = isDeterminer
    ? whole
    : whole.replace(/^(?:yes|no|oui|non|ja|nein|si|sim|nao|nee)\b[\s,:;.-]*/, '');
  const undecided =
    /\bn\/?a\b|\bnot applicable\b|\bnot sure\b|\bunsure\b|\bother\b|\bnot yet\b|\bprocess of\b|\bprefer not\b|\b(?:present|current|specific|one) employer\b|\bonly\b|\brestricted\b|\b(?:with|have|has) (?:some |certain |any )?restrictions\b|\btransfer\b|\bboth\b/.test(
      key,
    );
  return {
    lead: undecided || isDeterminer ? null : leadOf(option),
    authorized: authorizationIn(key),
    needsSponsorship: sponsorshipIn(key),
    status:
      undecided ||
      /\bcitizen|\bpermanent resident|\bgreen card\b|\bh-?1-?b\b|\b[ejlof]-?[123]\b|\bopt\b|\bcpt\b|\bead\b|\btn\b|\basylee\b|\brefugee\b|\bsettled\b|\bpassport\b|\bvisa\b(?! sponsor)|\bwork permit\b|\btemporar/.test(
        withoutExamples(key).replace(
          /\bvisa sponsorship\b|\bsponsorship (?:for|of) (?:a |an )?(?:\S+ )?visa\b|\bvisa support\b|(?<=\b(?:need|require)\w* (?:an? |any )?)(?:work |employment )?(?:visa|work permit)\b/g,
          'sponsorship',
        ),
      ),
    countries: countriesInText(option),
  };
}

/** "I don't need sponsorship (H-1B, TN …)": the visas are what is not needed. */
function withoutExamples(key: string): string {
  return sponsorshipIn(key) === false
    ? key.replace(/\([^)]*\b(?:h-?1-?b|opt|cpt|tn|visa|e\.?g)\b[^)]*\)?/g, ' ')
    : key;
}

/** Only a real "yes" or "no" leads; "I do not require sponsorship" states a fact instead. */
function leadOf(option: string): Stated['lead'] {
  return /^(?:yes|no|y|n|true|false|oui|non|ja|nein|si|sim|nao|nee)\b/.test(optionKey(option))
    ? polarityOf(option)
    : null;
}

function authorizationIn(key: string): boolean | null {
  if (
    /\bunauthori[sz]ed\b|\b(?:not|\w*n't|cannot|no|without)\b[^,;.]{0,30}\b(?:authori[sz]\w*|eligible|entitled|permitted|right to work|legally)\b/.test(
      key,
    )
  ) {
    return /\bnot require\b[^,;.]{0,30}\bauthori/.test(key) ? null : false;
  }
  return /\b(?:authori[sz]ed|eligible|entitled|permitted|right to work|legally (?:able|allowed)|unrestricted (?:work )?authori[sz]ation)\b/.test(
    key,
  )
    ? true
    : null;
}

function sponsorshipIn(key: string): boolean | null {
  const bare = /^(not )?(?:required|needed)$/.exec(key);
  if (bare) return !bare[1];
  const about =
    /\bsponsor|\b(?:need|require)\w* (?:an? |any )?(?:work |employment )?(?:visa|work permit)\b/;
  if (!about.test(key)) return null;
  // "I do not now but will in the future need sponsorship"
  if (
    /\b(?:but|however|though|although|yet)\b[^;.]{0,30}\b(?:will|would|may|might)\b(?! (?:not|never)\b)/.test(
      key,
    ) ||
    (/\b(?:will|may|might) (?:(?!not\b|never\b)\w+ ){0,4}(?:need|require)/.test(key) &&
      !/\b(?:nor|neither|never)\b/.test(key))
  ) {
    return true;
  }
  if (
    /\b(?:not|\w*n't|no|without|never|neither)\b[^,;.]{0,60}\b(?:sponsor|visa\b|work permit\b)|\bsponsorship\b[^,;.]{0,20}\bnot (?:be )?(?:required|needed|necessary)\b/.test(
      key,
    )
  ) {
    return false;
  }
  return true;
}

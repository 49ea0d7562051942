import { countryCodes, countryName } from '@jobai/shared/rules/countries';
import type { Choice } from '../../base/ListItems.tsx';

let choices: Choice[] | undefined;

/** Every country by its name, in the order of the names. Made once: naming 250 countries takes a moment. */
export function countryChoices(): readonly Choice[] {
  choices ??= countryCodes()
    .map((value) => ({ value, label: countryName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return choices;
}

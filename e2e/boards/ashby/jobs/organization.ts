import type { Organization } from '../schema.ts';

type Input = Pick<
  Organization,
  'organizationId' | 'name' | 'publicWebsite' | 'hostedJobsPageSlug'
> & {
  accent: string;
  autofill?: boolean;
  customJobsPageUrl?: string;
  success?: string;
};

export function organization({
  accent,
  autofill = true,
  customJobsPageUrl,
  success,
  ...rest
}: Input): Organization {
  return {
    ...rest,
    customJobsPageUrl: customJobsPageUrl ?? null,
    theme: {
      colors: { version: '1', colorPrimary600: accent, colorPrimary900: '#17191e' },
      showAutofillApplicationsBox: autofill,
      applicationSubmittedSuccessMessage: success ?? null,
    },
    recruitingPrivacyPolicyUrl: null,
    timezone: 'America/New_York',
  };
}

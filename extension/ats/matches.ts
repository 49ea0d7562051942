/** Origins whose pages may hold a form. The manifest's matches and host permissions derive from here. */
export const ATS_MATCHES = [
  'https://job-boards.greenhouse.io/*',
  'https://job-boards.eu.greenhouse.io/*',
  'https://boards.greenhouse.io/*',
  'https://boards.eu.greenhouse.io/*',
] as const;

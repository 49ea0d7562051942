import type { Profile } from '../../../../profile.ts';

export const nadia: Profile = {
  basics: {
    label: 'Head Chef',
    summary: 'Chef with a decade in busy kitchens, most of them seafood.',
  },
  work: [
    {
      name: 'Harbour Table',
      position: 'Head Chef',
      location: 'Lisbon',
      startDate: '2018-04',
      endDate: null,
      highlights: [
        'Run a kitchen brigade of 11 for 180 covers a night',
        'Cut food waste by a quarter by redesigning the menu around daily catches',
        'Passed every hygiene inspection since 2019',
      ],
    },
    {
      name: 'Casa Amarela',
      position: 'Sous Chef',
      startDate: '2014-06',
      endDate: '2018-03',
      highlights: [
        'Took part in opening a second restaurant in Porto',
        'Was not responsible for purchasing; planned the weekly menu',
      ],
    },
  ],
  education: [
    {
      institution: 'Escola de Hotelaria',
      area: 'Culinary Arts',
      studyType: 'Diploma',
      endDate: '2013',
    },
  ],
  skills: [{ name: 'Menu planning' }, { name: 'Food safety' }, { name: 'Pastry', level: 'basic' }],
  languages: [
    { language: 'Portuguese', fluency: 'Native' },
    { language: 'English', fluency: 'B1' },
  ],
};

import type { Profile } from '../../../../profile.ts';

export const luis: Profile = {
  work: [
    {
      name: 'Ferrocut',
      position: 'CNC Machinist',
      location: 'Bilbao',
      startDate: '2017-02',
      endDate: '2024-11',
      highlights: [
        'Set up and ran five 3-axis mills for aerospace parts',
        'Lowered the scrap rate from 4% to 1.5%',
        'Wrote setup sheets for 60 parts',
      ],
    },
    {
      name: 'Talleres Ortiz',
      position: 'Machine Operator',
      startDate: '2014-06',
      endDate: '2017-01',
      highlights: ['Operated manual lathes', 'Helped move the workshop to a new hall'],
    },
  ],
  skills: [{ name: 'Fanuc' }, { name: 'Mastercam' }, { name: 'Metrology' }],
  languages: [
    { language: 'Spanish', fluency: 'Native' },
    { language: 'English', fluency: 'B1' },
  ],
};

import type { Profile } from '../../../../profile.ts';

export const olek: Profile = {
  work: [
    {
      name: 'Brennan Electrical',
      position: 'Electrician',
      location: 'Cork',
      startDate: '2016-04',
      endDate: null,
      highlights: [
        'Wired more than 120 homes, from first fix to final test',
        'Installed solar panels with battery storage on 35 farms',
        'Train two apprentices',
      ],
    },
    {
      name: 'Kowalski Instalacje',
      position: 'Apprentice Electrician',
      startDate: '2012-09',
      endDate: '2016-03',
      highlights: [
        'Assisted with the rewiring of a hospital wing',
        'Maintained lighting in 4 supermarkets',
      ],
    },
  ],
  skills: [{ name: 'PLC' }, { name: 'Fault finding' }, { name: 'Blueprint reading' }],
  languages: [
    { language: 'Polish', fluency: 'Native' },
    { language: 'English', fluency: 'B2' },
  ],
  certificates: [
    { name: 'Safe Electric Registered Electrical Contractor', date: '2018-11' },
    { name: 'Manual Handling', date: '2024-01' },
  ],
};

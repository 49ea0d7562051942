import type { Profile } from '../../../../profile.ts';

export const bea: Profile = {
  work: [
    {
      name: 'Copper Kettle Bakery',
      position: 'Head Baker',
      location: 'York',
      startDate: '2020-05',
      endDate: null,
      highlights: [
        'Bake 400 loaves a night with a team of 3',
        'Introduced a sourdough line that now makes up 45% of sales',
        'Cut flour waste from 12% to 5%',
      ],
    },
    {
      name: 'Minster Hotel',
      position: 'Pastry Cook',
      startDate: '2016-09',
      endDate: '2020-04',
      highlights: [
        'Prepared desserts for banquets of up to 250 guests',
        'Helped rewrite the allergen plan',
      ],
    },
  ],
  education: [
    { institution: 'York College', area: 'Bakery', studyType: 'Diploma', endDate: '2016' },
  ],
  skills: [{ name: 'Sourdough' }, { name: 'HACCP' }],
  languages: [{ language: 'English', fluency: 'Native' }],
};

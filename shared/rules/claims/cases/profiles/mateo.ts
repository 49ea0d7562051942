import type { Profile } from '../../../../profile.ts';

export const mateo: Profile = {
  basics: {
    label: 'Sous Chef',
    summary: 'Classically trained cook with a love for fish and open fire.',
  },
  work: [
    {
      name: 'Brasserie Lindqvist',
      position: 'Sous Chef',
      location: 'Copenhagen',
      startDate: '2021-09',
      endDate: null,
      highlights: [
        'Second in command of a brigade of 9, serving 130 covers on an average evening',
        'Lowered food cost from 34% to 28% of revenue by renegotiating with 6 suppliers',
        'Plan the weekly staff rota and train 3 apprentices',
      ],
    },
    {
      name: 'Hotel Miramar',
      position: 'Chef de Partie',
      location: 'San Sebastián',
      startDate: '2017-05',
      endDate: '2021-08',
      highlights: [
        'Ran the fish station of a restaurant with one Michelin star',
        'Prepared banquets for up to 320 guests',
        'Assisted the head chef in writing a 7-course tasting menu',
      ],
    },
    {
      name: 'Taberna Etxea',
      position: 'Commis Chef',
      startDate: '2015-03',
      endDate: '2017-04',
      highlights: [
        'Baked 80 loaves of bread a day',
        'Cleaned and filleted around 40 kg of fish per shift',
        'Was a member of the team that won the city’s pintxo competition in 2016',
      ],
    },
  ],
  education: [
    {
      institution: 'Escuela de Hostelería de Bilbao',
      area: 'Cookery',
      studyType: 'Diploma',
      startDate: '2013-09',
      endDate: '2015-02',
    },
  ],
  skills: [
    { name: 'HACCP' },
    { name: 'Sous-vide' },
    { name: 'Butchery' },
    { name: 'Pastry', level: 'basic' },
  ],
  languages: [
    { language: 'Spanish', fluency: 'Native' },
    { language: 'English', fluency: 'B2' },
    { language: 'Danish', fluency: 'A2' },
  ],
  certificates: [{ name: 'Food Hygiene Level 3', date: '2022-01' }],
};

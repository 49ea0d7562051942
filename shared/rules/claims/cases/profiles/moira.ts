import type { Profile } from '../../../../profile.ts';

export const moira: Profile = {
  basics: {
    label: 'Biology Teacher',
    summary: 'Teacher of biology and general science who likes practical work and field trips.',
  },
  work: [
    {
      name: 'Kelvin Park Academy',
      position: 'Biology Teacher',
      location: 'Glasgow',
      startDate: '2020-08',
      endDate: null,
      highlights: [
        'Teach biology to 150 pupils in six classes, from S1 to S6',
        'Raised the Higher Biology pass rate from 68% to 84% between 2021 and 2024',
        'Set up a school garden with a £5,000 grant from the Royal Society of Biology',
      ],
    },
    {
      name: 'Lomond High School',
      position: 'Science Teacher',
      location: 'Dumbarton',
      startDate: '2016-08',
      endDate: '2020-06',
      highlights: [
        'Taught general science to classes of up to 30 pupils',
        'Co-wrote a 40-page laboratory safety handbook with the chemistry department',
        'Member of the digital learning committee, which introduced Google Classroom',
      ],
    },
    {
      name: 'Camp Arran',
      position: 'Seasonal Outdoor Instructor',
      location: 'Isle of Arran',
      startDate: '2013-06',
      endDate: '2015-08',
      highlights: [
        'Led day hikes for groups of 12 teenagers',
        'Helped with first aid training for new instructors',
        'Drafted a plan for a beginners’ kayak course',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Glasgow',
      area: 'Zoology',
      studyType: 'Bachelor of Science',
      startDate: '2011-09',
      endDate: '2015-06',
      score: 'Upper second',
    },
    {
      institution: 'University of Strathclyde',
      area: 'Education',
      studyType: 'PGDE',
      startDate: '2015-09',
      endDate: '2016-06',
    },
  ],
  skills: [
    { name: 'Google Classroom' },
    { name: 'Microscopy' },
    { name: 'Curriculum planning' },
    { name: 'Excel', level: 'basic' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Scottish Gaelic', fluency: 'B1' },
    { language: 'French', fluency: 'A2' },
  ],
  certificates: [
    { name: 'GTCS full registration', date: '2017-08' },
    { name: 'Mountain Leader', issuer: 'Mountain Training', date: '2019-05' },
  ],
};

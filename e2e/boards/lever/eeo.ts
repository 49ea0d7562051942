/** The voluntary questions of a US posting. */

export const GENDERS = ['Male', 'Female', 'Decline to self-identify'];
export const VETERAN = ['I am a veteran', 'I am not a veteran', 'Decline to self-identify'];
export const RACES: readonly { text: string; about: string }[] = [
  {
    text: 'Hispanic or Latino',
    about: 'Of Cuban, Mexican, Puerto Rican, South or Central American or other Spanish culture.',
  },
  {
    text: 'White (Not Hispanic or Latino)',
    about: 'With origins among the peoples of Europe, the Middle East or North Africa.',
  },
  {
    text: 'Black or African American (Not Hispanic or Latino)',
    about: 'With origins among the black racial groups of Africa.',
  },
  {
    text: 'Native Hawaiian or Other Pacific Islander (Not Hispanic or Latino)',
    about: 'With origins among the peoples of Hawaii, Guam, Samoa or other Pacific islands.',
  },
  {
    text: 'Asian (Not Hispanic or Latino)',
    about:
      'With origins among the peoples of the Far East, Southeast Asia or the Indian subcontinent.',
  },
  {
    text: 'American Indian or Alaska Native (Not Hispanic or Latino)',
    about: 'With origins among the original peoples of the Americas and an affiliation kept up.',
  },
  { text: 'Two or More Races (Not Hispanic or Latino)', about: 'More than one of the above.' },
  { text: 'Decline to self-identify', about: '' },
];
export const DISABILITY = [
  'Yes, I have a disability, or have had one in the past',
  'No, I do not have a disability and have not had one in the past',
  'I do not want to answer',
];

import { type FormDefinition, question } from '../questions.ts';

/** The voluntary survey of US employers, a form of its own below the application. */
export const eeocSurvey = (id: string): FormDefinition => ({
  id,
  sections: [
    {
      title: 'Voluntary self-identification',
      description:
        'Completing this part is voluntary and has no influence on your application. It is kept apart from it.',
      questions: [
        question('ValueSelect', '_systemfield_eeoc_gender', 'Gender', {
          options: ['Male', 'Female', 'Decline to self-identify'],
        }),
        question('ValueSelect', '_systemfield_eeoc_race', 'Race', {
          options: [
            'Hispanic or Latino',
            'White (Not Hispanic or Latino)',
            'Black or African American (Not Hispanic or Latino)',
            'Native Hawaiian or Other Pacific Islander (Not Hispanic or Latino)',
            'Asian (Not Hispanic or Latino)',
            'American Indian or Alaska Native (Not Hispanic or Latino)',
            'Two or More Races (Not Hispanic or Latino)',
            'Decline to self-identify',
          ],
        }),
        question('ValueSelect', '_systemfield_eeoc_veteran_status', 'Veteran status', {
          options: [
            'I am not a protected veteran',
            'I identify as one or more of the classifications of a protected veteran',
            'Decline to self-identify',
          ],
        }),
      ],
    },
  ],
});

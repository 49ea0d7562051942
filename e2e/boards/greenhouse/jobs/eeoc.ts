import type { EeocSection } from '../schema.ts';

const single = (name: string, label: string, labels: readonly string[]) => ({
  required: false,
  label,
  fields: [
    {
      name,
      type: 'multi_value_single_select' as const,
      values: labels.map((text, index) => ({ value: String(index + 1), label: text })),
    },
  ],
});

/** The voluntary self-identification of a US posting. The option wordings are those of the federal forms. */
export const EEOC_SECTIONS: readonly EeocSection[] = [
  {
    description:
      '<h3><strong>Voluntary Self-Identification</strong></h3><p>Employers report on the make-up of their applicants to the government. Answering is voluntary and has no bearing on the hiring decision; what you enter is kept in a separate, confidential file.</p>',
    questions: [
      single('gender', 'Gender', ['Male', 'Female', 'Decline To Self Identify']),
      single('race', 'Race', [
        'American Indian or Alaskan Native',
        'Asian',
        'Black or African American',
        'White',
        'Native Hawaiian or Other Pacific Islander',
        'Two or More Races',
        'Decline To Self Identify',
      ]),
    ],
  },
  {
    description:
      '<p>If you belong to one of the categories of protected veterans (disabled veteran, recently separated veteran, active duty wartime or campaign badge veteran, Armed Forces service medal veteran), you may say so here.</p>',
    questions: [
      single('veteran_status', 'Veteran Status', [
        'I am not a protected veteran',
        'I identify as one or more of the classifications of a protected veteran',
        "I don't wish to answer",
      ]),
    ],
  },
  {
    description:
      '<h3><strong>Voluntary Self-Identification of Disability</strong></h3><p>Form CC-305. As a federal contractor we measure our progress towards having at least 7% of our workforce be individuals with disabilities, and so must ask every applicant. Your answer is confidential.</p>',
    questions: [
      single('disability_status', 'Disability Status', [
        'Yes, I have a disability, or have had one in the past',
        'No, I do not have a disability and have not had one in the past',
        'I do not want to answer',
      ]),
    ],
  },
];

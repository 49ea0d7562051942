import { FIELD_TYPES, type FieldDescription, type FieldType } from '@jobai/shared/fields';
import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { SENSITIVE } from './patterns/sensitive.ts';
import { PATTERNS } from './patterns.ts';
import { testField } from './testField.ts';

type Row = {
  is: readonly string[];
  /** Near misses: must mean something else or nothing. */
  not: readonly string[];
  part?: Partial<FieldDescription>;
};

const FILE = { widget: 'fileUpload' } as const;
const AREA = { widget: 'textarea' } as const;
const EMPLOYMENT = { section: 'employment', index: 0 } as const;
const EDUCATION = { section: 'education', index: 0 } as const;
const BOX = { widget: 'checkbox' } as const;

const ROWS: Record<Exclude<FieldType, 'unknown'>, Row> = {
  fullName: {
    is: [
      'Full name',
      'Name*',
      'First and last name',
      'Legal name as it appears on your ID',
      'Nom et prénom',
      'Vor- und Nachname',
      'Nombre completo',
      'Nome e cognome',
      'Volledige naam',
      'Full name / Nombre completo',
    ],
    not: [
      'Company name',
      'Emergency contact name',
      'Maiden name',
      "Your manager's name",
      'Name (of your reference)',
    ],
  },
  givenName: {
    is: [
      'First Name',
      'Legal first name',
      'Given name(s)',
      'Prénom',
      'Vorname',
      'Primeiro nome',
      'Voornaam',
    ],
    not: ['First name and last name', 'First language', 'First day you can start'],
  },
  middleName: { is: ['Middle name', 'Middle initial'], not: ['Middle school', 'Middle manager'] },
  familyName: {
    is: [
      'Last Name',
      'Surname',
      'Family name (as in passport documents)',
      'Nom de famille',
      'Nachname',
      'Apellidos',
      'Cognome',
      'Sobrenome',
      'Achternaam',
    ],
    not: ['Maiden name', 'Last employer', 'Previous last name'],
  },
  preferredName: {
    is: [
      'Preferred first name',
      'Nickname',
      'What name do you go by?',
      'What should we call you?',
      'Prénom usuel',
      'Rufname',
    ],
    not: ['Preferred location', 'Preferred pronouns', 'First name'],
  },
  namePronunciation: {
    is: ['How do you pronounce your name?', 'Name pronunciation'],
    not: ['Preferred name', 'Pronouns'],
  },
  pronouns: {
    is: ['Pronouns', 'What are your pronouns?'],
    not: ['How do you pronounce your name?'],
  },
  email: {
    is: [
      'Email',
      'E-mail address',
      'Personal email',
      'Confirm email',
      'Adresse e-mail',
      'E-Mail-Adresse',
      'Correo electrónico',
      'Endereço de e-mail',
      'Indirizzo e-mail',
    ],
    not: [
      "Manager's email",
      'Work email',
      'Describe your email marketing work',
      'Email of a reference',
    ],
  },
  phone: {
    is: [
      'Phone',
      'Phone number (with area code)',
      'Phone number with country code',
      'Mobile',
      'Cell phone number',
      'Numéro de téléphone',
      'Telefonnummer',
      'Teléfono',
      'Telefone',
      'Numero di telefono',
    ],
    not: [
      'WhatsApp number',
      'Phone type',
      'Emergency phone number',
      'Phone country code',
      'Years of phone sales',
    ],
  },
  phoneCountry: {
    is: ['Country code', 'Phone country code'],
    not: ['Country', 'Country of residence', 'Zip code'],
  },
  phoneType: { is: ['Phone type', 'Phone device type'], not: ['Phone', 'Employment type'] },
  streetAddress: {
    is: ['Street address', 'Address line 1', 'Straße und Hausnummer', 'Rue'],
    not: ['Address', 'Wall Street experience', 'Address line 2'],
  },
  addressLine2: {
    is: ['Address line 2', 'Apt, suite, unit'],
    not: ['Address line 1', 'United Nations'],
  },
  city: {
    is: ['City', 'Ville', 'Wohnort', 'Ciudad', 'Cidade', 'Città'],
    not: ['City, State', 'Which city would you like to work in?', 'Ethnicity'],
  },
  region: {
    is: ['State', 'State/Province', 'Which state do you currently reside in?', 'Bundesland'],
    not: ['United States', 'State your salary', 'Please state why'],
  },
  postalCode: {
    is: ['Zip code', 'Postal code', 'ZIP / Postal Code', 'PLZ', 'Code postal', 'CEP'],
    not: ['Country code', 'Security code'],
  },
  country: {
    is: ['Country', 'Country of residence', 'What country are you based in?', 'Pays', 'País'],
    not: [
      'Country code',
      'In which country are you most interested in working?',
      'Country of citizenship',
    ],
  },
  location: {
    is: [
      'Location',
      'Location (City)',
      'Current location',
      'Where are you based?',
      'City, State',
      'Please select the location of your primary residence.',
      'Lieu de résidence',
      'Standort',
    ],
    not: [
      'Which location are you applying for?',
      'Preferred location',
      'Where would you like to live?',
      'Office location',
    ],
  },
  residesIn: {
    is: ['Do you currently live in the United States?', 'Are you based in Germany?'],
    not: [
      'Are you located in Berlin and able to come to the office?',
      'Are you based within commuting distance?',
      'Where do you live?',
    ],
  },
  fullAddress: {
    is: ['Address', 'Current address (City - State - ZIP Code)', 'Home address', 'Anschrift'],
    not: ['Email address', 'Address line 2', 'How would you address this problem?'],
  },
  timeZone: {
    is: ['Time zone', 'What time zone are you in?'],
    not: ['Are you able to work in the Pacific time zone?'],
  },
  linkedin: {
    is: ['LinkedIn Profile', 'Linkedln', 'Link to your LinkedIn', 'Website or LinkedIn profile'],
    not: [
      'How did you find us (LinkedIn, referral)?',
      'How many LinkedIn connections do you have?',
    ],
  },
  github: {
    is: ['GitHub URL', 'Github', 'GitHub profile or personal website'],
    not: ['Experience with GitHub Actions', 'How often do you use GitHub?'],
  },
  website: {
    is: ['Website', 'Personal website or blog', 'Site web', 'Sitio web'],
    not: ['Company website', 'Other website', 'How did you find our website?'],
  },
  portfolio: {
    is: ['Portfolio URL', 'Link to your portfolio', 'Portfolio/website'],
    not: [
      'Portfolio password',
      'Describe our product portfolio',
      'Portfolio management experience',
    ],
  },
  twitter: {
    is: ['Twitter URL', 'X (Twitter) handle', 'Twitter'],
    not: ['Which Twitter campaign inspired you?'],
  },
  otherLink: {
    is: ['Other website', 'Additional links', 'Other links to work', 'Stack Overflow profile'],
    not: ['Website', 'Other experience'],
  },
  currentCompany: {
    is: [
      'Current company',
      'Please provide the name of your current (or most recent) company',
      'Current employer',
      'Where do you currently work?',
      'Aktueller Arbeitgeber',
      'Empresa actual',
    ],
    not: [
      'Why do you want to leave your current company?',
      'Company size',
      'Current company and title',
    ],
  },
  currentTitle: {
    is: ['Current title', 'Current or most recent job title', 'Current position', 'Cargo atual'],
    not: ['Title of the job you apply for', 'How long in your current role?'],
  },
  employmentCompany: { is: ['Company name'], not: ['Company size'], part: EMPLOYMENT },
  employmentTitle: { is: ['Title'], not: ['Title deeds'], part: EMPLOYMENT },
  employmentStartMonth: { is: ['Start date month'], not: ['Start date year'], part: EMPLOYMENT },
  employmentStartYear: { is: ['Start date year'], not: ['Start date month'], part: EMPLOYMENT },
  employmentEndMonth: { is: ['End date month'], not: ['End date year'], part: EMPLOYMENT },
  employmentEndYear: { is: ['End date year'], not: ['End date month'], part: EMPLOYMENT },
  employmentCurrent: { is: ['Current role'], not: ['Title'], part: EMPLOYMENT },
  previousEmployment: {
    is: [
      'Have you ever worked for Acme?',
      'Have you previously been employed by us?',
      'Are you a former employee?',
      'Avez-vous déjà travaillé chez nous ?',
    ],
    not: [
      'Have you ever been terminated from employment?',
      'Have you ever worked with a government official?',
      'Have you previously applied?',
    ],
  },
  currentEmployee: {
    is: ['Are you a current employee of Acme?', 'Are you currently employed by us?'],
    not: ['Are you a current or former employee?', 'Current employer'],
  },
  employmentRestrictions: {
    is: ['Are you bound by a non-compete agreement?', 'Do you have a conflict of interest?'],
    not: ['Any restrictions on travel?', 'Employment type'],
  },
  relatives: {
    is: ['Do you have any relatives working at Acme?', 'Do you know anyone who works here?'],
    not: ['Relative to your peers, how do you rate?', 'Friendly team?'],
  },
  references: {
    is: ['Please list three professional references', 'References'],
    not: ['With reference to your last role', 'Preferences'],
  },
  school: {
    is: ['School', 'University', 'Name of institution'],
    not: ['High school', 'School district experience'],
  },
  degree: {
    is: ['Degree', 'Type of degree', 'Abschluss'],
    not: ['Do you have a degree?', 'To what degree do you agree?'],
  },
  discipline: {
    is: ['Discipline', 'Field of study', 'Major'],
    not: ['Were you ever disciplined?', 'Major achievements'],
  },
  educationStartMonth: { is: ['Start date month'], not: ['Start date year'], part: EDUCATION },
  educationStartYear: { is: ['Start date year'], not: ['Start date month'], part: EDUCATION },
  educationEndMonth: { is: ['End date month'], not: ['End date year'], part: EDUCATION },
  educationEndYear: { is: ['End date year'], not: ['End date month'], part: EDUCATION },
  graduationDate: {
    is: ['Expected graduation date', 'Graduation year', 'When did you graduate?'],
    not: ['High school graduation date', 'Graduate program'],
  },
  gpa: { is: ['GPA', 'Undergraduate GPA', 'Grade point average'], not: ['Is your GPA above 3.5?'] },
  highestEducation: {
    is: ['Highest level of education', 'What is the highest degree you hold?'],
    not: ["Your parents' highest level of education", 'Degree'],
  },
  degreeHeld: {
    is: ["Do you have a bachelor's degree?", 'Have you completed a degree?'],
    not: ['Degree', 'Do you have a certificate?'],
  },
  workAuthorization: {
    is: [
      'Are you legally authorized to work in the United States?',
      'Do you have the right to work in the UK?',
      'Are you eligible to work in Canada?',
      'Êtes-vous autorisé à travailler en France ?',
      'Hast du eine Arbeitserlaubnis für Deutschland?',
    ],
    not: [
      'Are you able to work weekends?',
      'Are you authorized to work without sponsorship?',
      'Are you a US citizen?',
      'If no, are you authorized to work elsewhere?',
    ],
  },
  sponsorship: {
    is: [
      'Will you now or in the future require visa sponsorship?',
      'Do you need immigration support to work here?',
      'Do you require sponsorship for employment authorization?',
    ],
    not: [
      'Have you been an executive sponsor of a project?',
      'Are you authorized to work without sponsorship?',
      'Can you work without visa sponsorship?',
    ],
  },
  authorizedWithoutSponsorship: {
    is: [
      'Are you authorized to work in the US without sponsorship?',
      'Can you work in the EU without a visa?',
    ],
    not: ['Are you authorized to work in the US?', 'Do you require sponsorship?'],
  },
  visaStatus: {
    is: ['What is your current visa status?', 'What type of visa do you hold?'],
    not: ['Will you require a visa?', 'Veteran status'],
  },
  citizenship: {
    is: [
      'Are you a US citizen?',
      'Citizenship status',
      'Nationality',
      'Are you subject to export control restrictions?',
    ],
    not: ['Citizen developer experience', 'Are you authorized to work in the US?'],
  },
  securityClearance: {
    is: ['Do you hold an active security clearance?'],
    not: ['Customs clearance experience', 'Security experience'],
  },
  driverLicense: {
    is: ["Do you have a valid driver's license?", 'Führerschein'],
    not: ["Driver's license number", 'License key management'],
  },
  relocation: {
    is: [
      'Are you willing to relocate?',
      'Would you be willing to relocate to Austin?',
      'Umzugsbereitschaft: sind Sie bereit für einen Umzug?',
    ],
    not: ['Do you need relocation assistance?', 'Where would you relocate to?'],
  },
  noticePeriod: {
    is: ['Notice period', 'How much notice do you need to give?', 'Kündigungsfrist', 'Préavis'],
    not: ['Privacy notice', 'Are you comfortable with short notice changes?'],
  },
  earliestStart: {
    is: [
      'Earliest start date',
      'When can you start?',
      'Date available for employment',
      'Frühestmöglicher Eintrittstermin',
      'Date de disponibilité',
    ],
    not: [
      'Are you available to start on Monday?',
      'Interview availability',
      'Start-up experience',
      'End date',
    ],
  },
  expectedSalary: {
    is: [
      'Salary expectations',
      'Desired salary',
      'What is your desired base salary?',
      'Gehaltsvorstellung',
      'Prétentions salariales',
      'Pretensão salarial',
    ],
    not: [
      'Current salary',
      'Desired total compensation (base + bonus)',
      'Does this salary range meet your expectations?',
      'Payroll experience',
    ],
  },
  currentSalary: {
    is: ['What is your current salary?', 'Current compensation', 'Salary history'],
    not: ['Desired salary', 'Current payment provider'],
  },
  employmentType: {
    is: ['Employment type', 'Are you open to contract work?'],
    not: ['Phone type', 'Sign the contract'],
  },
  workArrangement: {
    is: [
      'Are you able to work on-site three days a week?',
      'Are you comfortable with a hybrid work model?',
    ],
    not: ['Remote sensing', 'Are you willing to relocate?'],
  },
  travel: {
    is: ['Are you willing to travel?', 'Travel availability (% of time)'],
    not: ['Travel industry experience', 'Why travel tech?'],
  },
  over18: {
    is: [
      'Are you at least 18 years old?',
      'Are you under 18?',
      'Are you 18 years of age or older?',
    ],
    not: [
      '18 years of experience',
      'What is your age?',
      'If under 18, can you provide a work permit?',
    ],
  },
  yearsExperience: {
    is: [
      'Total years of experience',
      'How many years of professional experience do you have?',
      'Total work experience (years)',
      'Do you have at least 5 years of professional experience?',
      'Années d’expérience professionnelle',
    ],
    not: [
      'Years of experience with Go',
      'How many years of sales experience do you have?',
      'Years of relevant experience',
    ],
  },
  yearsWithSkill: {
    is: ['How many years of Python experience do you have?', 'Years of relevant experience'],
    not: ['Total years of experience', 'Describe your best years of experience'],
  },
  skills: {
    is: ['Skills', 'Key skills'],
    not: ['Rate your people skills', 'Skills assessment consent'],
  },
  languages: {
    is: [
      'Languages',
      'Which languages do you speak?',
      'Please list all languages in which you are fluent',
    ],
    not: ['Which programming languages do you know?', 'What is your level of English?'],
  },
  languageLevel: {
    is: ['What is your level of English?', 'Are you fluent in German?', 'English proficiency'],
    not: ['Languages', 'Are you a level designer?'],
  },
  certifications: {
    is: ['Certifications', 'Please list any professional licenses'],
    not: ['Certification of truth', 'Years of experience'],
  },
  source: {
    is: [
      'How did you hear about us?',
      'Where did you find this job?',
      'Wie sind Sie auf uns aufmerksam geworden?',
      'Comment avez-vous connu notre entreprise ?',
      '¿Cómo nos conociste?',
    ],
    not: [
      ...['How did you solve it?', 'Open source experience', 'Who referred you?'],
      'Tell us about a time a system produced a wrong result. How did you find out, and what did you change?',
      'How did you find out that your plan was wrong?',
    ],
  },
  referral: {
    is: ['Who referred you?', 'Were you referred by an employee?', "Employee's name (referral)"],
    not: ['How did you hear about us (referral, ad)?', 'Preferred name'],
  },
  resume: { is: ['Resume/CV', 'Lebenslauf'], not: ['Cover letter', 'Portfolio'], part: FILE },
  coverLetter: {
    is: ['Cover Letter', 'Lettre de motivation', 'Anschreiben'],
    not: ['Resume', 'Transcript'],
    part: FILE,
  },
  otherFile: {
    is: ['Portfolio of work', 'Transcript'],
    not: ['Resume', 'Cover letter'],
    part: FILE,
  },
  resumeText: { is: ['Resume', 'CV'], not: ['When did you resume work?'] },
  coverLetterText: {
    is: ['Cover letter', 'Motivationsschreiben'],
    not: ['Letter grade'],
    part: AREA,
  },
  whyUs: {
    is: ['Why do you want to work here?', 'What interests you about this role?'],
    not: ['What is your role?', 'Additional information'],
    part: AREA,
  },
  openQuestion: {
    is: ['Describe a project you are proud of', 'What should the next release bring?'],
    not: ['Additional information', 'Current company'],
    part: AREA,
  },
  additionalInformation: {
    is: ['Additional information', 'Anything else we should know?', 'Any additional comments'],
    not: ['Describe a project', 'Additional links'],
  },
  gender: {
    is: ['Gender', 'What gender do you identify as?', 'Sex', 'Geschlecht'],
    not: ['Are you transgender?', 'Sussex office'],
  },
  transgender: {
    is: ['Do you identify as transgender?'],
    not: ['Transaction systems', 'Translation experience'],
  },
  sexualOrientation: {
    is: ['Sexual orientation', 'Are you a member of the LGBTQ+ community?'],
    not: ['Orientation day', 'Gender'],
  },
  race: {
    is: ['Race/Ethnicity', 'I identify my ethnicity as'],
    not: ['Explain a race condition', 'Traces and logs'],
  },
  hispanicEthnicity: {
    is: ['Are you Hispanic/Latino?'],
    not: ['Which race or ethnicity describes you, such as Hispanic?', 'Latin America experience'],
  },
  veteranStatus: {
    is: ['Veteran Status', 'Have you served in the military?'],
    not: ['Visa status', 'Serving customers'],
  },
  disabilityStatus: {
    is: ['Disability Status', 'Do you have a disability?', 'Schwerbehinderung'],
    not: ['Ability to lead', 'Do you require accommodations?'],
  },
  religion: { is: ['What is your religion or belief?'], not: ['Good faith estimate', 'Region'] },
  maritalStatus: { is: ['Marital status', 'Familienstand'], not: ['Status', 'Martial arts'] },
  ageRange: {
    is: ['What is your age range?', 'How old are you?'],
    not: ['Are you over 18 years of age?', 'Language', 'Agency experience'],
  },
  otherDemographic: {
    is: [
      'Which communities do you belong to?',
      'Do you identify as neurodivergent?',
      'Are you a first-generation student?',
    ],
    not: ['Developer community work', 'First job'],
  },
  dateOfBirth: { is: ['Date of birth', 'DOB', 'Geburtsdatum'], not: ['Date', 'Date available'] },
  nationalId: {
    is: ['Social Security Number', 'Passport number', "Driver's license number", 'CPF'],
    not: ['Phone number', 'Security clearance'],
  },
  criminalRecord: {
    is: ['Have you ever been convicted of a felony?', 'Any criminal convictions?'],
    not: ['Credit risk', 'Criteria you look for'],
  },
  backgroundCheck: {
    is: ['Are you willing to undergo a background check?', 'Will you take a drug test?'],
    not: ['What is your background?', 'Drug development experience'],
  },
  health: {
    is: [
      'Do you require any reasonable adjustments for your interview?',
      'Can you perform the essential functions of the job?',
      'Do you have a medical condition?',
    ],
    not: ['Healthcare experience', 'Physical products'],
  },
  consent: {
    is: [
      'I agree to the terms',
      'Do you consent to the processing of your personal data?',
      'Acme can contact me about future job opportunities',
      'J’accepte',
      'Ich stimme dem Datenschutz zu',
    ],
    not: ['Contract type', 'Data engineering experience'],
  },
  attestation: {
    is: [
      'I certify that my answers are true',
      'By submitting I confirm the above',
      'Ich bestätige die Angaben',
    ],
    not: ['AWS certified?', 'Please confirm your email'],
    part: BOX,
  },
  signature: {
    is: ['Signature', 'Type your full name to sign'],
    not: ['Full name', 'Signature date', 'DocuSign experience'],
  },
  signatureDate: {
    is: ['Date', "Today's date", 'Signature date'],
    not: ['Start date', 'Date of birth'],
  },
  textingConsent: {
    is: ['Do you consent to receive text messages?', 'I agree to be contacted via text message'],
    not: ['Text editor of choice', 'Full text search'],
  },
  securityCode: {
    is: ['Security code', 'Enter the verification code'],
    not: ['Postal code', 'Code sample'],
  },
  captcha: { is: ['g-recaptcha-response'], not: ['Captivating stories'] },
};

describe('every type has questions that mean it and near misses that must not', () => {
  for (const [type, row] of Object.entries(ROWS)) {
    it.each(row.is)(`${type}: %s`, (label) => {
      const found = classify(testField(label, row.part));
      expect({ type: found.type, by: found.by }).toEqual({ type, by: 'pattern' });
      expect(found.rule).not.toBe('');
    });
    it.each(row.not)(`not ${type}: %s`, (label) => {
      expect(classify(testField(label, row.part)).type).not.toBe(type);
    });
  }

  it('covers every field type but unknown, both ways', () => {
    const missing = FIELD_TYPES.filter((type) => type !== 'unknown').filter(
      (type) => !ROWS[type].is.length || !ROWS[type].not.length,
    );
    expect(missing).toEqual([]);
    expect(Object.keys(ROWS)).toHaveLength(FIELD_TYPES.length - 1);
  });

  it('gives every row its own id', () => {
    const ids = [...SENSITIVE, ...PATTERNS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import * as abroad from './abroad.ts';
import { type Row, whole } from './row.ts';

/** Studies. Which entry a block stands for is its index. */
export const EDUCATION: readonly Row[] = [
  {
    id: 'highestEducation',
    type: 'highestEducation',
    match:
      /\bhighest\b.{0,40}\b(?:education|degree|qualification|academic|schooling)|\b(?:level of education|education level|educational attainment)\b|^education,? ?[(-] ?highest\b|\bniveau d'etudes\b|\bhochster (?:bildungs|schul|akademischer )?abschluss\b|\b(?:diplome|niveau) (?:le )?plus (?:eleve|haut)\b|\bhoogste? (?:(?:genoten|behaalde|voltooide|afgeronde) )?(?:diploma|opleiding\w*)\b|\bultimo (?:titulo|grado) (?:obtenido|alcanzado)\b|\btitolo (?:di studio )?piu (?:alto|elevato)\b|\bnivel (?:de estudios|educativo)\b|\bescolaridade\b|\btitolo di studio\b|\bopleidingsniveau\b/,
    not: /^have you .{0,20}\bfollowing\b|parent|guardian|mother|father|\bin progress\b(?!.*\bcomplet)|\bpursuing\b|\b(?:taught|offered|plan|planned|intend|aspire|hope|wish)\b|\brequired (?:for|by|to)\b/,
  },
  {
    id: 'degreeHeld',
    type: 'degreeHeld',
    match:
      /^(?:do|have) you (?:currently )?(?:have|hold|possess|completed|earned|obtained|received)\b.{0,40}\b(?:degree|diploma|bachelor|master|ph\.?d|doctorate|ged)/,
  },
  {
    id: 'graduationDate',
    type: 'graduationDate',
    match:
      /\bgraduation (?:date|year|month|semester)\b|\bdate of graduation\b|\b(?:year|month) of (?:(?:your|college|university) )*graduation\b|\b(?:year|date) (?:you )?graduated\b|\bwhat year did you (?:complete|finish|earn|receive|obtain) your (?:degree|studies|university|college|bachelor)|\b(?:when|what year) (?:do|did|will|are) you\b.{0,30}\bgraduat|^(?:expected |anticipated )?graduation$|\bexpected to graduate\b/,
    not: /high school|boot ?camp/,
  },
  {
    id: 'graduationAbroad',
    type: 'graduationDate',
    match: abroad.GRADUATION_YEAR,
    not: /\b(?:abitur|bac|baccalaureat|lycee|maturita|bachillerato|secundari[oa]|ensino medio|liceo|patente|permis|licencia|carta de conducao|cnh|fuhrerschein\w*|rijbewijs|middelbare|verwacht\w*|voraussichtlich\w*|prevu\w*|prevista|previsto|esperad[oa]|huidige|aktuell\w*|actual|atual|attuale)\b/,
  },
  {
    id: 'gpa',
    type: 'gpa',
    match: /\bc?gpa\b|\bgrade point average\b/,
    not: /\b(?:above|below|at least|minimum|higher than|greater|do you have|possible|maximum|high school|secondary|major|semester|last (?:two|2)|(?:un)?weighted|sat|gre|gmat|minor|percent\w*|rank)\b|(?<!\b4(?:\.0+)?(?:[- ]point)? )\bscale\b/,
  },
  {
    id: 'school',
    type: 'school',
    match: whole(
      '(?:(?:most recent|latest|last|current|undergraduate|undergrad|graduate|postgraduate) )?(?:(?:educational )?institution|school|university|college|alma mater)(?: ?(?:/|or) ?(?:university|college|school|institution))*(?: (?:name|attended|attending|(?:did|do|have) you (?:attend(?:ed)?|go to|graduate from)))?|where did you (?:(?:go to|attend) (?:school|university|college)|study)|where did you (?:get|receive|obtain|earn|complete) your (?:(?:undergraduate|college|university) )?degree|from (?:which|what) (?:school|university|college|institution) did you (?:graduate|(?:receive|obtain|earn|get) your degree)|(?:the )?name of (?:the |your )?(?:school|university|college|institution)(?: (?:you )?attended)?|educational institution|' +
        abroad.SCHOOL,
    ),
    not: /high school/,
  },
  {
    id: 'degree',
    type: 'degree',
    match: whole(
      '(?:(?:academic|university|college|undergraduate|undergrad|graduate|postgraduate) )?degree(?: ?(?:/|or) ?(?:qualification|diploma|certificate))?(?: (?:type|level|earned|obtained|received|completed|name|(?:did|do|have) you (?:earn|receive|obtain|complete|get|hold|have)(?:ed)?))?|type of degree|diplome|abschluss|titulo academico|grado academico|titolo',
    ),
  },
  {
    id: 'discipline',
    type: 'discipline',
    match: whole(
      '(?:(?:is ?/ ?)?was )?(?:your )?(?:(?:academic|undergraduate|undergrad|graduate|college|university|degree) )?(?:discipline|major|field of study|area of study|course of study|concentration)(?: ?(?:/|or|\\(s\\)) ?(?:major|discipline|field of study|concentration|minor|specialization))*(?: in (?:college|university))?|majors?|(?:was )?(?:your )?degree in|(?:main|primary) (?:field|area) of study|field of (?:your )?degree|subjects? of study|degree (?:subject|field)|what (?:field |subject )?did you study(?: (?:in|at) (?:college|university|school))?|(?:field |subject )?(?:did|do) you (?:study|major in)(?: (?:in|at) (?:college|university|school))?|' +
        abroad.DISCIPLINE,
    ),
  },
  {
    id: 'educationStartMonth',
    type: 'educationStartMonth',
    match: /\bstart\b.*\bmonth\b|\bfrom month\b/,
    sections: ['education'],
  },
  {
    id: 'educationStartYear',
    type: 'educationStartYear',
    match: /\bstart\b.*\byear\b|\bfrom year\b/,
    sections: ['education'],
  },
  {
    id: 'educationEndMonth',
    type: 'educationEndMonth',
    match: /\bend\b.*\bmonth\b|\bto month\b/,
    sections: ['education'],
  },
  {
    id: 'educationEndYear',
    type: 'educationEndYear',
    match: /\bend\b.*\byear\b|\bto year\b/,
    sections: ['education'],
  },
];

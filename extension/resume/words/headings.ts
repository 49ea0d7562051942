import { fold } from '@jobai/shared/rules/labels';

export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'contact'
  | 'references'
  | 'other';

/** Headings as they stand over the parts of a résumé, folded; en, fr, de, es, pt, nl, it in this order. */
const HEADINGS: Readonly<Record<SectionKind, string>> = {
  summary:
    'summary|summary of qualifications|qualifications summary|professional summary|career summary|executive summary|profile|professional profile|personal profile|about|about me|personal statement|objective|career objective|profil|profil professionnel|a propos|a propos de moi|resume professionnel|objectif|profil personnel|kurzprofil|uber mich|zusammenfassung|profil und ziele|perfil|perfil profesional|resumen|resumen profesional|sobre mi|objetivo|perfil profissional|resumo|resumo profissional|sobre mim|profiel|persoonlijk profiel|over mij|samenvatting|profilo|profilo professionale|profilo personale|sommario|chi sono|obiettivo',
  work: 'experience|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience|industry experience|professional background|positions held|work|jobs|academic appointments|appointments|academic positions|research experience|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|emplois|berufserfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|berufspraxis|praxiserfahrung|berufliche stationen|erfahrung|experiencia|experiencia laboral|experiencia profesional|historial laboral|trayectoria profesional|experiencia profissional|historico profissional|percurso profissional|werkervaring|ervaring|loopbaan|arbeidsverleden|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali',
  education:
    'education|training|education and training|courses and training|academic background|academic qualifications|qualifications|studies|academic history|formation|formations|etudes|parcours academique|formation academique|diplomes|ausbildung|bildung|bildungsweg|studium|akademische ausbildung|schulbildung|aus- und weiterbildung|hochschulbildung|educacion|formacion|formacion academica|estudios|educacao|formacao|formacao academica|habilitacoes|habilitacoes academicas|opleiding|opleidingen|onderwijs|studie|istruzione|istruzione e formazione|formazione|formazione accademica|studi|titoli di studio',
  skills:
    'skills|technical skills|key skills|core skills|top skills|professional skills|core competencies|competencies|expertise|areas of expertise|technologies|tools|skills and tools|technical expertise|tech stack|skill set|skills summary|it skills|computer skills|competences|competences techniques|competences cles|competences informatiques|savoir-faire|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv-kenntnisse|it-kenntnisse|technische kenntnisse|kenntnisse und fahigkeiten|habilidades|competencias|aptitudes|conocimientos|competencias tecnicas|conocimientos informaticos|habilidades tecnicas|vaardigheden|competenties|kennis|kennis en vaardigheden|competenze|competenze tecniche|competenze informatiche|capacita|abilita',
  languages:
    'languages|language skills|languages spoken|langues|competences linguistiques|sprachen|sprachkenntnisse|idiomas|lenguas|linguas|talen|talenkennis|lingue|competenze linguistiche|lingue straniere',
  certificates:
    'certifications|certificates|certification|licenses|licences|licenses & certifications|certificats|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|certificaciones|certificados|certificacoes|certificaten|certificeringen|certificazioni|certificati',
  projects:
    'projects|selected projects|personal projects|key projects|side projects|open source|projets|projets personnels|projekte|proyectos|projetos|projecten|progetti',
  contact:
    'contact|contact details|contact information|personal details|personal information|personal data|details|coordonnees|informations personnelles|kontakt|kontaktdaten|personliche daten|personliche angaben|zur person|contacto|datos personales|datos de contacto|contato|contactos|dados pessoais|informacoes pessoais|contactgegevens|persoonlijke gegevens|personalia|contatti|dati personali|informazioni personali',
  references:
    'references|referees|references on request|referenzen|referencias|referenties|referenze|recommandations',
  other:
    "interests|research interests|research areas|hobbies|hobbies and interests|volunteering|volunteer experience|volunteer work|publications|selected publications|awards|honors|honours|honors-awards|awards and honors|honors and awards|activities|extracurricular activities|memberships|professional memberships|patents|courses|coursework|teaching|teaching experience|talks|presentations|conferences|grants|grants and awards|service|community|achievements|military service|additional information|links|websites|press|declaration|disclaimer|centres d'interet|loisirs|benevolat|divers|distinctions|interessen|freizeit|ehrenamt|ehrenamtliches engagement|engagement|publikationen|veroffentlichungen|auszeichnungen|sonstiges|fuhrerschein|intereses|aficiones|voluntariado|publicaciones|premios|otros|otros datos|interesses|publicacoes|premios e distincoes|interesses pessoais|vrijwilligerswerk|publicaties|overig|nevenactiviteiten|interessi|hobby|pubblicazioni|volontariato|premi|altro|patente|ulteriori informazioni",
};

const KIND_OF = new Map<string, SectionKind>(
  (Object.keys(HEADINGS) as SectionKind[]).flatMap((kind) =>
    HEADINGS[kind].split('|').map((heading) => [heading, kind] as const),
  ),
);

/** "W O R K  H I S TO RY" is set with wide letters: where words end can't be seen any more. */
function isSpacedOut(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 4 && words.filter(({ length }) => length <= 2).length > words.length * 0.8;
}

const CLOSED_UP = new Map(
  [...KIND_OF].map(([key, kind]) => [key.replace(/ /g, ''), kind] as const),
);

/** "TEACHING AND DESIGN EXPERIENCE": what it ends in says the part, where the look says that it is a heading. */
const BY_END: readonly [RegExp, SectionKind][] = [
  [/ (?:experience|employment|berufserfahrung)$/, 'work'],
  [/ (?:skills|competencies|competences|kenntnisse)$/, 'skills'],
  [/ (?:education)$/, 'education'],
  [/ (?:certifications|certificates|licenses)$/, 'certificates'],
  [/ (?:projects|projekte)$/, 'projects'],
];

/** For a text that looks like the headings around it. */
export function likelyHeadingOf(text: string): SectionKind {
  const key = fold(text).replace(/[:\s]+$/, '');
  return BY_END.find(([end]) => end.test(key))?.[1] ?? 'other';
}

/** Which part of a résumé a text is the heading of; null for anything else. */
export function headingOf(text: string): SectionKind | null {
  if (text.length > 60 || /[.!?,;]$/.test(text)) return null;
  const key = fold(text)
    .replace(/^[\d.\s|>•*#-]+/, '')
    .replace(/[:\s|_=-]+$/, '');
  const whole = KIND_OF.get(key);
  if (whole) return whole;
  if (isSpacedOut(text)) {
    const closed = key.replace(/ /g, '');
    return CLOSED_UP.get(closed) ?? CLOSED_UP.get(closed.split(/[&/+]/)[0] ?? '') ?? null;
  }
  // "Skills & Languages", "Education / Training": the first that is known.
  const parts = key.split(/\s*(?:&|\/|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*/);
  if (parts.length !== 2) return null;
  const kinds = parts.map((part) => KIND_OF.get(part));
  return kinds[0] && kinds[1] ? kinds[0] : null;
}

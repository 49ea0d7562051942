import { fold } from '@jobai/shared/rules/labels';

export type ContactLabel = 'name' | 'email' | 'phone' | 'fax' | 'address' | 'link' | 'private';

/** Labels beside personal data, folded; en fr de es pt nl it. */
const LABELS: Readonly<Record<ContactLabel, string>> = {
  name: 'name|full name|nom|nom et prenom|prenom et nom|nombre|nombre y apellidos|nome|nome e cognome|nome completo|naam|vor- und nachname|vorname und name',
  email:
    'e-mail|email|mail|email address|e-mail address|courriel|adresse e-mail|correo|correo electronico|e-mailadres|e-mail-adresse|posta elettronica',
  phone:
    'phone|telephone|tel|mobile|cell|cell phone|phone number|mobile phone|telefon|handy|mobil|mobiltelefon|telephone|portable|mobile|telefono|movil|telefone|telemovel|celular|telefoon|telefoonnummer|mobiel|cellulare|t|m|p|ph',
  fax: 'fax|telefax',
  address:
    'address|location|residence|home address|based in|anschrift|adresse|wohnort|wohnhaft in|domicile|lieu|direccion|domicilio|ubicacion|residencia|endereco|morada|localidade|adres|woonplaats|indirizzo|residenza',
  link: 'web|website|homepage|linkedin|github|gitlab|portfolio|blog|site|site web|webseite|sitio web|pagina web|sito|sito web|twitter|x|xing|url|orcid',
  // Sensitive or nobody's business: recognised so that it goes nowhere.
  private:
    'date of birth|born|birth date|birthdate|birthday|dob|place of birth|age|nationality|citizenship|gender|sex|marital status|religion|height|weight|children|passport|id number|visa|visa status|driving licence|driving license|military service|ssn|date de naissance|ne le|nee le|lieu de naissance|nationalite|situation familiale|etat civil|sexe|permis|permis de conduire|geburtsdatum|geboren|geboren am|geburtsort|geburtstag|staatsangehorigkeit|nationalitat|familienstand|konfession|geschlecht|kinder|alter|fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|sexo|edad|dni|nif|data de nascimento|naturalidade|nacionalidade|idade|geboortedatum|geboorteplaats|nationaliteit|burgerlijke staat|geslacht|rijbewijs|data di nascita|luogo di nascita|nato a|nata a|nato il|nata il|nazionalita|cittadinanza|stato civile|eta|sesso|codice fiscale',
};

const KIND_OF = new Map<string, ContactLabel>(
  (Object.keys(LABELS) as ContactLabel[]).flatMap((kind) =>
    LABELS[kind].split('|').map((label) => [label, kind] as const),
  ),
);

export function contactLabelOf(text: string): ContactLabel | null {
  return KIND_OF.get(fold(text).replace(/[:.\s]+$/, '')) ?? null;
}

/** "Phone: +49 …", "Born 3 May 1990": the label and what follows it. */
export function splitLabel(text: string): { label: ContactLabel; rest: string } | null {
  const colon = /^([^:]{1,30}):\s*(.*)$/u.exec(text);
  const label = colon?.[1] ? contactLabelOf(colon[1]) : null;
  if (label && colon) return { label, rest: colon[2] ?? '' };
  const born = /^(?:born|geboren|née?|nat[oa]|nacid[oa]|nascid[oa])\b/iu.test(text);
  return born ? { label: 'private', rest: text } : null;
}

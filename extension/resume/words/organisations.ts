import { fold } from '@jobai/shared/rules/labels';

const words = (list: string) => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'u');

/** Legal forms; they end a company's name, also after a comma. */
const LEGAL = words(
  'inc|llc|ltd|limited|plc|corp|corporation|co|company|llp|lp|pty|gmbh|mbh|ag|kg|ug|ohg|e\\.? ?v|se|sa|s\\.a|sas|sarl|eurl|snc|s\\.l|sl|slu|ltda|lda|s\\.r\\.l|srl|spa|s\\.p\\.a|bv|b\\.v|nv|n\\.v|vof|oy|ab|a/s|aps|as|d\\.o\\.o|doo|kk|pvt|k\\.k|ooo|jsc',
);
/** What employers are called by. */
const COMPANY = words(
  'group|gruppe|groupe|grupo|gruppo|holding|holdings|labs?|laboratories|systems?|systemes|solutions|technologies|technology|software|consulting|consultants|consultancy|partners|associates|agency|agence|agentur|agencia|agenzia|studios?|bank|banque|banco|banca|insurance|hospital|hopital|clinic|clinique|klinik|klinikum|krankenhaus|clinica|ospedale|ziekenhuis|school|college|university|universitat|universite|universidad|universidade|universita|universiteit|institute?|institut|instituto|istituto|foundation|stiftung|fondation|ministry|ministerium|council|city of|department of|museum|library|logistics|logistik|pharma|media|energy|airlines|airways|hotel|restaurant|cafe|foods|motors|industries|retail|services|networks?|ventures|capital|studio|works|werke|verlag|press|care home|payments|health|healthcare',
);

export const hasLegalForm = (text: string) => LEGAL.test(fold(text).replace(/\.(?=\s|,|$)/g, ''));

export const isLegalForm = (text: string) =>
  new RegExp(`^(?:${LEGAL.source})$`, 'u').test(fold(text).replace(/\.$/, ''));

/** "… Ltd." ends in a dot and is no sentence. */
export const endsInLegalForm = (text: string) => isLegalForm(text.split(/[\s,]+/).at(-1) ?? '');

export const hasCompanyWord = (text: string) => hasLegalForm(text) || COMPANY.test(fold(text));

const SCHOOL = words(
  'university|college|school|institute of technology|polytechnic|academy|universitat|hochschule|fachhochschule|technische universitat|gymnasium|realschule|berufsschule|akademie|schule|universite|ecole|lycee|institut|insa|iut|grande ecole|faculte|universidad|escuela|instituto|facultad|universidade|escola|faculdade|politecnico|universita|scuola|liceo|istituto|universiteit|hogeschool|mit|eth|epfl|ucla|kth|tu|fh|lmu|rwth|kit|institute|bootcamp|conservatory|seminary|itmo|hec|sciences po|polytechnique',
);
export const hasSchoolWord = (text: string) =>
  SCHOOL.test(fold(text)) ||
  /\p{L}+(?:universitat|hochschule|schule|gymnasium)(?![\p{L}])/u.test(fold(text));

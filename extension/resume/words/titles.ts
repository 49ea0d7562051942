import { fold } from '@jobai/shared/rules/labels';

/** Words that only a position has, folded; the first group may also end a longer word (Entwicklungsingenieurin). */
const ENDINGS =
  'ingenieur|ingenieurin|entwickler|entwicklerin|leiter|leiterin|berater|beraterin|techniker|technikerin|arzt|arztin|lehrer|lehrerin|mitarbeiter|mitarbeiterin|assistent|assistentin|verkaufer|verkauferin|pfleger|pflegerin|kaufmann|kauffrau|fachkraft|fachangestellte|fachangestellter|meister|meisterin|ontwikkelaar|medewerker|verpleegkundige|adviseur|beheerder|tester|manager|forscher|forscherin|student|studentin|referent|referentin';
const WORDS =
  'engineer|developer|programmer|architect|analyst|scientist|researcher|designer|consultant|director|head|lead|officer|administrator|technician|nurse|teacher|lecturer|professor|instructor|tutor|assistant|associate|specialist|coordinator|supervisor|representative|accountant|auditor|controller|attorney|lawyer|paralegal|editor|writer|journalist|translator|interpreter|chef|cook|waiter|waitress|barista|bartender|cashier|clerk|secretary|receptionist|intern|trainee|apprentice|fellow|postdoc|founder|cofounder|co-founder|owner|partner|president|ceo|cto|cfo|coo|principal|strategist|planner|buyer|driver|electrician|mechanic|carpenter|welder|plumber|operator|recruiter|marketer|copywriter|photographer|producer|animator|physician|surgeon|pharmacist|therapist|psychologist|counselor|librarian|curator|advisor|adviser|agent|broker|trader|economist|statistician|biologist|chemist|physicist|geologist|surveyor|inspector|foreman|captain|pilot|steward|guard|sre|devops|paramedic|midwife|dentist|veterinarian|dba|sysadmin|freelancer|volunteer|bookkeeper|underwriter|actuary|salesperson|seller|merchandiser|postdoctoral|' +
  'ingenieur|ingenieure|developpeur|developpeuse|concepteur|conceptrice|chef de projet|cheffe de projet|responsable|directeur|directrice|charge|chargee|assistante|technicien|technicienne|consultante|analyste|architecte|gestionnaire|comptable|infirmier|infirmiere|enseignant|enseignante|professeur|professeure|vendeur|vendeuse|conseiller|conseillere|stagiaire|alternant|alternante|apprenti|redacteur|redactrice|graphiste|chercheur|chercheuse|formateur|formatrice|' +
  'berater|leitung|geschaftsfuhrer|geschaftsfuhrerin|praktikant|praktikantin|werkstudent|werkstudentin|auszubildende|auszubildender|sachbearbeiter|sachbearbeiterin|buchhalter|buchhalterin|dozent|dozentin|doktorand|doktorandin|teamleitung|projektleitung|' +
  'ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|analista|arquitecto|arquitecta|disenador|disenadora|jefe|jefa|gerente|directora|coordinador|coordinadora|tecnico|tecnica|consultor|consultora|contable|contador|enfermero|enfermera|profesor|profesora|becario|becaria|asistente|encargado|encargada|vendedor|vendedora|auxiliar|administrativo|administrativa|camarero|camarera|redactor|redactora|investigador|investigadora|asesor|asesora|' +
  'engenheiro|engenheira|desenvolvedor|desenvolvedora|designer|diretor|diretora|coordenador|coordenadora|enfermeiro|enfermeira|professora|estagiario|estagiaria|contabilista|arquiteto|arquiteta|chefe|assessor|pesquisador|pesquisadora|' +
  'ingegnere|sviluppatore|sviluppatrice|programmatore|architetto|progettista|responsabile|direttore|direttrice|coordinatore|coordinatrice|tecnica|consulente|infermiere|infermiera|insegnante|docente|tirocinante|stagista|impiegato|impiegata|ricercatore|ricercatrice|commesso|commessa|contabile|addetto|addetta|' +
  'hoofd|docent|stagiair|stagiaire|projectleider|teamleider|verkoper|boekhouder|onderzoeker|directeur|consulent';

const TITLE = new RegExp(`(?<![\\p{L}])(?:${WORDS}|\\p{L}*(?:${ENDINGS}))s?(?![\\p{L}])`, 'u');

/** Whether a text has a word that positions have and names of companies hardly. */
export function hasTitleWord(text: string): boolean {
  return TITLE.test(fold(text).replace(/[(/:]in\b/g, 'in'));
}

import type { Labelled } from './labelled.ts';

/** Profile and postings in German: nothing in the retrieval knows the language. */
export const CONTROLLER: Labelled = {
  profile: {
    basics: {
      name: 'Jana Böhm',
      label: 'Controllerin',
      email: 'jana.boehm@example.de',
      phone: '+49 171 5550123',
      location: { address: 'Lindenstraße 12', postalCode: '80331', city: 'München' },
      summary:
        'Controllerin mit zehn Jahren Erfahrung im Maschinenbau und einem Auge für Prozesse.',
    },
    work: [
      {
        name: 'Hallberg Maschinenbau',
        position: 'Leiterin Controlling',
        startDate: '2019-04',
        highlights: [
          'Verantwortet Budgetplanung und Forecast für sechs Werke mit 210 Millionen Euro Umsatz.',
          'Führt ein Team von fünf Mitarbeitern fachlich und disziplinarisch.',
          'Leitete die Umstellung von SAP R/3 auf S/4HANA im Finanzbereich.',
          'Verkürzte den Monatsabschluss von zwölf auf fünf Arbeitstage.',
          'Baute ein Berichtswesen in Power BI auf, das 90 Führungskräfte täglich nutzen.',
          'Begleitete die Übernahme eines italienischen Zulieferers einschließlich Due Diligence.',
          'Verhandelte mit Banken einen Konsortialkredit über 45 Millionen Euro.',
        ],
      },
      {
        name: 'Tannwald Logistik',
        position: 'Bilanzbuchhalterin',
        startDate: '2014-09',
        endDate: '2019-03',
        highlights: [
          'Erstellte Jahresabschlüsse nach HGB und IFRS für vier Gesellschaften.',
          'Bereitete Betriebsprüfungen vor und war Ansprechpartnerin der Wirtschaftsprüfer.',
          'Automatisierte die Kreditorenbuchhaltung mit einem Rechnungsworkflow.',
          'Rechnete Löhne für 300 Beschäftigte mit DATEV ab.',
          'Mahnwesen: senkte die Außenstände um ein Drittel.',
          'Bildete drei Auszubildende aus.',
        ],
      },
    ],
    education: [
      {
        institution: 'Hochschule Augsburg',
        studyType: 'Bachelor',
        area: 'Betriebswirtschaft',
        endDate: '2014',
      },
    ],
    certificates: [{ name: 'Geprüfte Bilanzbuchhalterin', issuer: 'IHK München' }],
    skills: [{ name: 'Werkzeuge', keywords: ['SAP', 'Power BI', 'Excel', 'DATEV', 'Python'] }],
    languages: [
      { language: 'Deutsch', fluency: 'Muttersprache' },
      { language: 'Englisch', fluency: 'C1' },
      { language: 'Italienisch', fluency: 'B2' },
    ],
  },
  queries: [
    ['Erfahrung in Budgetierung, Planung und Forecasting', ['work.0.highlights.0']],
    ['Erste Führungserfahrung, Leitung eines kleinen Teams', ['work.0.highlights.1']],
    ['Kenntnisse in SAP S/4HANA, idealerweise Migrationsprojekte', ['work.0.highlights.2']],
    ['Sie verantworten die Monatsabschlüsse', ['work.0.highlights.3']],
    ['Aufbau von Dashboards und Reporting mit Power BI', ['work.0.highlights.4']],
    ['Mitarbeit bei M&A, Due Diligence und Übernahmen', ['work.0.highlights.5']],
    ['Verhandlungen mit Banken und Finanzierung', ['work.0.highlights.6']],
    ['Sichere Kenntnisse der Rechnungslegung nach HGB und IFRS', ['work.1.highlights.0']],
    ['Ansprechpartner für Wirtschaftsprüfer und Betriebsprüfung', ['work.1.highlights.1']],
    ['Digitalisierung und Automatisierung der Buchhaltung', ['work.1.highlights.2']],
    ['Lohn- und Gehaltsabrechnung mit DATEV', ['work.1.highlights.3']],
    ['Forderungsmanagement und Mahnungen', ['work.1.highlights.4']],
    ['Freude an der Ausbildung von Azubis', ['work.1.highlights.5']],
    ['Abgeschlossenes Studium der Betriebswirtschaftslehre', ['education.0']],
    ['Abschluss als Bilanzbuchhalter (IHK)', ['certificates.0']],
    ['Verhandlungssicheres Englisch', ['languages.1']],
    ['Italienische Sprachkenntnisse von Vorteil', ['languages.2', 'work.0.highlights.5']],
    ['Sehr gute Excel-Kenntnisse', ['skills.0.keywords.2']],
    ['Personalverantwortung für Mitarbeitende', ['work.0.highlights.1']],
    ['Optimierung des Working Capital und der offenen Posten', ['work.1.highlights.4']],
    ['Begleitung von ERP-Einführungen', ['work.0.highlights.2']],
  ],
};

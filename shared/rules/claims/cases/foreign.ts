import { casesOf } from './people.ts';

/** True drafts in German, French, Spanish, Portuguese, Dutch and Italian. */
export const TRUE = casesOf(`
maya | w0h0 | Ich habe die Migration eines Zahlungssystems auf 14 Dienste mit TypeScript und Kubernetes geleitet.
maya | w0 | Seit März 2021 arbeite ich bei Northwind Labs als Senior Backend Engineer.
dieter | w0h0 | Bei Lindau Logistik habe ich vierzehn Mitarbeiter in der Spätschicht geleitet.
dieter | w0h1 | Mit Handscannern habe ich die Fehlerquote von 2,1 Prozent auf 0,6 Prozent gesenkt.
dieter | w1h0 | Ich habe am Tag 300 Paletten bewegt.
dieter | w1 | Von 2013 bis 2018 war ich Staplerfahrer bei Baywa Lager.
dieter | s1 | Ich arbeite mit SAP EWM.
lena | w0h0 | Bei Brightwater Foods habe ich ein jährliches Budget von 1,2 Millionen Euro verantwortet.
lena |  | Ich möchte bei Peakline mehr Verantwortung übernehmen.
dieter |  | Ich freue mich auf ein Gespräch mit Ihnen.
maya | w1h0 | J'ai construit avec Go et Kafka des services qui traitent 40 000 événements par seconde.
tomas | w0h1 | J'ai réduit les erreurs de médication de 30 % grâce aux codes-barres.
tomas | w0 | Depuis mai 2019, je suis infirmier à St. Brigid's Hospital.
farah | w0h0 | Chez Meridian Foods, j'ai ramené la clôture mensuelle de neuf jours à cinq jours.
farah | w1h0 | Chez Pell & Rowe, j'ai audité 25 clients.
lena | w0h1 | Les abonnés de la newsletter sont passés de 20 000 à 85 000.
farah |  | Je voudrais rejoindre Corvane pour apprendre.
luis | w0h1 | En Ferrocut bajé la tasa de desecho del 4 % al 1,5 %.
luis | w0 | Trabajé en Ferrocut desde febrero de 2017 hasta noviembre de 2024.
luis | s0 s1 | Uso Fanuc y Mastercam en mi trabajo diario.
luis | w0h2 | Escribí hojas de preparación para sesenta piezas.
ines | w1h0 | En Severn View Clinic puse unas 40 vacunas por semana.
ines | w0h2 | Superviso a tres estudiantes de enfermería.
ines |  | Me gustaría trabajar con ustedes.
nadia | w0h0 | No Harbour Table dirijo uma equipa de onze pessoas para 180 clientes por noite.
nadia | w0h1 | Reduzi o desperdício em 25 % com um menu novo.
nadia | w0 | Desde abril de 2018 sou chefe de cozinha no Harbour Table.
nadia |  | Gostaria de aprender mais com a vossa equipa.
nils | w0h0 | Ik heb 25 pipelines in Airflow gebouwd die 2 TB per dag naar Snowflake laden.
nils | w0h1 | Ik heb de cloudkosten met 35 procent verlaagd.
nils | w0 | Sinds januari 2022 werk ik als Data Engineer bij Fjordbank.
nils | w1h1 | Bij Nordlys Retail hielp ik met de migratie van Oracle naar Snowflake.
piotr | w0h2 | Ho coordinato cinque tecnici durante l'assemblaggio.
piotr | w0 | Dal 2012 al 2022 ho lavorato presso Vistula Turbines.
piotr | w1h0 | Ho fatto 200 prove nella galleria del vento.
piotr | w0h0 | Con SolidWorks ho progettato componenti per tre modelli di turbina.
piotr |  | Vorrei imparare CATIA.
`);

/** Untrue ones: a number, a name, a date, a skill, a refusal or a stronger word. */
export const UNTRUE = casesOf(`
maya | w0h0 | Ich habe die Migration auf 40 Dienste mit TypeScript geleitet.
maya | w0h0 | Ich habe die Migration auf 14 Dienste mit Rust geleitet.
maya | w0 | Seit März 2019 arbeite ich bei Northwind Labs.
maya | w0 | Seit März 2021 arbeite ich bei Siemens als Senior Backend Engineer.
maya | w0 | Seit Juli 2021 arbeite ich bei Northwind Labs.
maya | w1h2 | Ich habe das Handbuch gegründet und geleitet.
dieter | w0h0 | Bei Lindau Logistik habe ich vierzig Mitarbeiter geleitet.
dieter | w0h0 | Ich habe nie Mitarbeiter in der Spätschicht geleitet.
dieter | w1h1 | Bei Baywa Lager habe ich den Bau des Kühlhauses geleitet.
dieter | w0 | Ich war Direktor bei Lindau Logistik.
dieter | w1 | Von 2011 bis 2018 war ich bei Baywa Lager.
dieter | w0 | Ich habe zwölf Jahre bei Lindau Logistik gearbeitet.
lena | w0h0 | Ich habe ein Budget von 12 Millionen Euro verantwortet.
maya | w1h0 | J'ai construit des services qui traitent 400 000 événements par seconde.
maya | w1h0 | J'ai construit avec Rust des services qui traitent 40 000 événements par seconde.
tomas | w0h1 | J'ai réduit les erreurs de médication de 50 %.
tomas | w0 | Depuis mai 2016, je suis infirmier à St. Brigid's Hospital.
farah | w1 | J'ai travaillé chez Deloitte pendant trois ans.
farah | w1h0 | J'ai dirigé l'audit de 250 clients.
farah | w0 | Je suis directrice chez Meridian Foods.
farah | w1h0 | Je n'ai jamais audité de clients chez Pell & Rowe.
farah | l2 | Je parle couramment français.
luis | w0h1 | En Ferrocut bajé la tasa del 4 % al 0,5 %.
luis | w0 | Trabajé en Airbus desde febrero de 2017 hasta noviembre de 2024.
luis | w0 | Trabajé en Ferrocut desde febrero de 2012.
luis | s0 | Uso Heidenhain y SolidWorks.
luis | w1h1 | Dirigí el traslado del taller.
ines | w0h2 | Superviso a treinta estudiantes.
ines | w0 | Soy directora de Oakfield Children's Hospital.
nadia | w0h0 | No Harbour Table dirijo uma equipa de vinte pessoas.
nadia | w0 | Desde abril de 2015 sou chefe de cozinha no Harbour Table.
nadia | w1h0 | Fundei um segundo restaurante no Porto.
nadia | w0h1 | Reduzi o desperdício em 52 %.
nils | w0h0 | Ik heb 250 pipelines in Airflow gebouwd.
nils | w0h1 | Ik heb de cloudkosten met 53 procent verlaagd.
nils | w0 | Sinds januari 2022 werk ik bij Equinor.
nils | w1h1 | Ik heb de migratie van Oracle naar Snowflake geleid.
nils | w0 | Ik ben directeur bij Fjordbank.
piotr | w0h2 | Ho coordinato quindici tecnici.
piotr | w0 | Dal 2009 al 2022 ho lavorato presso Vistula Turbines.
piotr | w1h1 | Ho diretto e fondato il laboratorio.
piotr | w0h0 | Con CATIA ho progettato componenti per tre modelli di turbina.
piotr | w1h0 | Non ho mai fatto prove nella galleria del vento.
piotr |  | Ho dieci anni di esperienza con Kafka.
`);

/** In languages nobody here reads. */
export const UNREAD = casesOf(`
piotr | w0h2 | Jako kierownik nadzorowałem pięciu techników przez cały montaż i jestem z tego dumny.
nils | w0h1 | Jag har sänkt kostnaderna för molnet med en tredjedel och det är jag stolt över.
yuki | w0h1 | 私はコンポーネントのテストを180件書きました。
olek | w0h0 | Я провёл проводку более чем в 120 домах.
maya | w0h0 | Bu şirkette bir ekip yönettim ve çok şey öğrendim.
`);

/** Written after the first ones had been mended for, as the first were before. */
export const TRUE_LATER = casesOf(`
hana | w0h1 | Ich habe die jährliche Fluktuation von 22 % auf 13 % gesenkt.
hana | w0 | Seit September 2021 bin ich HR Business Partner bei Tessellate in Dublin.
gwen | w0h0 | An der Hillcrest Academy unterrichtete ich fünf Klassen mit je 28 Schülern.
yuki | w0h1 | In Playwright habe ich 180 Tests geschrieben.
raj | w0h0 | 2024 habe ich neue Verträge über 2,4 Millionen Dollar abgeschlossen, 118 % des Ziels.
yuki | w0 | Je travaille chez Papertrail Studio depuis avril 2023.
amara | w0h1 | J'ai présenté trente dossiers devant le tribunal.
theo | w0h0 | J'ai publié plus de 900 articles.
hana | c0 | J'ai obtenu le CIPD Level 5 en 2019.
olek | w0h1 | He instalado paneles solares en 35 granjas.
gwen | w0 | Fui profesora de matemáticas en Hillcrest Academy entre 2018 y 2025.
raj | w1h0 | Hacía 60 llamadas al día en Delmont Telecom.
sam | w0h0 | Criei 6 dashboards em Tableau usados por 40 engenheiros.
sam | p0 | O meu projeto Birdsong usa PyTorch e Python.
farah | w0 | Trabalho na Meridian Foods desde outubro de 2020.
ines | w0 | Ik werk sinds februari 2022 in Oakfield Children's Hospital.
theo | w0h1 | Onze podcast had 8.000 luisteraars per week.
amara | w1h1 | Voor een muziekproject heb ik £12.000 binnengehaald.
yuki | w1h0 | Ho sviluppato pagine per 12 lanci di giochi presso Nagoya Games.
nils | w0h0 | Ho costruito 25 pipeline con Airflow per Snowflake.
olek | w0 | Lavoro come elettricista presso Brennan Electrical dal 2016.
`);
export const UNTRUE_LATER = casesOf(`
hana | w0h1 | Ich habe die Fluktuation von 22 % auf 3 % gesenkt.
hana | w0 | Seit September 2018 bin ich HR Business Partner bei Tessellate.
gwen | w0h0 | An der Hillcrest Academy unterrichtete ich fünfzehn Klassen.
yuki | w0h1 | In Cypress habe ich 180 Tests geschrieben.
raj | w0h0 | 2024 habe ich neue Verträge über 24 Millionen Dollar abgeschlossen.
hana | w1 | Ich war Geschäftsführerin bei Oaklane Hotels.
yuki | w0 | Je travaille chez Ubisoft depuis avril 2023.
amara | w0h1 | J'ai présenté quarante dossiers devant le tribunal.
theo | w0h0 | Je n'ai jamais publié d'articles.
hana | c0 | J'ai obtenu le CIPD Level 5 en 2016.
olek | w0h1 | He instalado paneles solares en 350 granjas.
gwen | w0 | Fui directora de Hillcrest Academy entre 2018 y 2025.
raj | w1h0 | Hacía 60 llamadas al día en Vodafone.
sam | w0h0 | Criei 60 dashboards em Tableau.
sam | w0h1 | Liderei a limpeza de 2 milhões de leituras.
farah | w0 | Trabalho na Meridian Foods desde outubro de 2010.
ines | w0 | Ik werk sinds februari 2020 in Oakfield Children's Hospital.
theo | w0h1 | Onze podcast had 80.000 luisteraars.
nils | w0 | Ik heb zeventien jaar bij Fjordbank gewerkt.
yuki | w1h1 | Ho fondato il design system usato da 9 team.
nils | w0h0 | Ho costruito 25 pipeline con Kafka.
olek | w0 | Lavoro presso Enel dal 2016.
`);

import { describe, expect, test } from 'vitest';
import { questionKind } from './questionKind.ts';

const LABELS: Record<string, string[]> = {
  why_us: [
    'Why do you want to work at Acme?',
    'Why Acme?',
    'What excites you about joining our team? *',
    'Why are you interested in us?',
    'Warum möchten Sie bei uns arbeiten?',
    'Pourquoi souhaitez-vous rejoindre notre entreprise ?',
    '¿Por qué quieres trabajar con nosotros?',
    'Por que você quer trabalhar conosco?',
    'Waarom wil je bij ons werken?',
    'Perché vuoi lavorare nella nostra azienda?',
  ],
  why_role: [
    'Why are you interested in this role?',
    'What interests you about this position?',
    'Was reizt Sie an dieser Stelle?',
    'Pourquoi ce poste vous intéresse-t-il ?',
    '¿Por qué te interesa este puesto?',
    'Por que você se interessa por esta vaga?',
    'Waarom past deze functie bij je?',
    'Perché ti interessa questo ruolo?',
  ],
  about_you: [
    'Tell us about yourself',
    'Tell us a little more about you.',
    'Please introduce yourself',
    'Stellen Sie sich kurz vor',
    'Parlez-nous de vous',
    'Cuéntanos sobre ti',
    'Fale sobre você',
    'Vertel iets over jezelf',
    'Parlaci di te',
  ],
  time_when: [
    'Tell us about a time you disagreed with a colleague.',
    'Describe a challenging project and how you handled it',
    'Give an example of a decision you made without enough data',
    'What is the project you are most proud of?',
    'Tell us about a time you found out that your salary model was wrong',
    'Give an example of when you had to learn how a system works. How did you start?',
    'Describe a situation in which your notice period was an issue',
    'Beschreiben Sie eine Situation, in der Sie gescheitert sind',
    'Décrivez une situation où vous avez dû convaincre',
    'Describe una situación difícil',
    'Descreva uma situação em que você falhou',
    'Beschrijf een situatie waarin je een fout maakte',
    'Descrivi una situazione difficile',
  ],
  years_with: [
    'How many years of experience do you have with Kubernetes?',
    'How long have you worked with Python?',
    'Wie viele Jahre Erfahrung haben Sie mit Java?',
    "Combien d'années d'expérience avez-vous ?",
    '¿Cuántos años de experiencia tienes?',
    'Quantos anos de experiência você tem?',
    'Hoeveel jaar ervaring heb je?',
    'Quanti anni di esperienza hai?',
  ],
  strength: [
    'What are your greatest strengths?',
    'Why should we hire you?',
    'Was sind Ihre Stärken?',
  ],
  weakness: [
    'What is your greatest weakness?',
    'Was sind Ihre Schwächen?',
    '¿Cuál es tu mayor debilidad?',
  ],
  goals: ['What are your career goals?', 'Where do you see yourself in 5 years?'],
  salary: [
    'What are your salary expectations?',
    'Gehaltsvorstellung',
    'Prétentions salariales',
    'Expected salary (EUR)',
  ],
  source: [
    'How did you hear about us?',
    'How did you find out that we are hiring?',
    'Where did you learn about this role?',
    'Wie haben Sie von uns erfahren?',
    'Comment avez-vous connu notre entreprise ?',
    '¿Cómo nos conociste?',
  ],
  availability: [
    'When can you start?',
    'Notice period',
    'Kündigungsfrist',
    'Disponibilité',
    'Opzegtermijn',
  ],
  sensitive: [
    'What is your gender?',
    'Tell us about a time your disability affected your work',
    'Describe your race condition fix, and your ethnicity',
    'Do you require visa sponsorship? Please explain',
    'Haben Sie eine Behinderung?',
    'Why do you need an accommodation?',
    'I certify that the above is true',
    'Staatsangehörigkeit',
    // From the form's list.
    'Are you in a trade union?',
    'Do you have children?',
    'Do any allergies matter at work?',
    '¿Tiene hijos?',
    'Have you ever been arrested? Please explain.',
    'Were you the first in your family to go to university?',
  ],
  other: [
    'Explain a race condition you fixed in Go',
    'Link to your best commit',
    'Favourite editor?',
    'How did you find out what customers wanted?',
    'How do you know whether a release is good?',
    'Explain a data race you fixed; what would you do to get fast?',
  ],
};

describe('what an open question wants', () => {
  test.each(
    Object.entries(LABELS).flatMap(([kind, labels]) => labels.map((label) => [label, kind])),
  )('%s → %s', (label, kind) => expect(questionKind(label)).toBe(kind));

  test('a label without end takes no time', () => {
    const begun = performance.now();
    for (let round = 0; round < 50; round += 1)
      questionKind(`tell us about ${'a time describe an '.repeat(5000)}${round}`);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});

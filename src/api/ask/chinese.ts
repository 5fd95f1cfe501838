/** Chinese questions in their simplest forms, turned into the English words that the rest reads. */

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(.+?)与(.+?)共同(?:负责|承担)(?:哪些|什么)(?:任务|工作)?/u, 'which tasks do $1 and $2 share'],
  [
    /(?:哪些单位|哪些部门|哪些机构|哪个部门|哪个单位|谁)与(.+?)共同(?:负责|承担)(?:任务)?/u,
    'which bodies share tasks with $1',
  ],
  [/(?:谁|哪些单位|哪些部门|哪个部门)牵头(.+)/u, 'who leads $1'],
  [/(?:谁|哪些单位|哪些部门|哪个部门)负责(.+)/u, 'who is responsible for $1'],
  [/^(.+?)牵头(?:哪些|什么)(?:任务|工作)?/u, 'what does $1 lead'],
  [/^(.+?)负责(?:哪些|什么)(?:任务|工作)?/u, 'what is $1 responsible for'],
];

/** The question as it is, or in English if it has one of the forms. */
export function fromChinese(question: string): string {
  if (!/[谁哪什]/u.test(question)) return question;
  const form = FORMS.find(([pattern]) => pattern.test(question));
  return form ? question.replace(form[0], form[1]) : question;
}

/** 市商务局、市财政局　责任人：张三: bodies at the start of a line, then the person who answers for them. */
import type { Form, Found } from '../found.js';
import { squeezeList } from '../squeeze.js';
import { isListOfBodies } from './bare-bracket.js';
import { onlyBodiesAndRoles } from './role-line.js';

const PERSON = /[，,；;\s]{0,4}(?:责任人|负责人|联系人|责任领导|分管领导)\s?[:：]\s?/;
/** The persons, and behind a space the bodies that go on: 张三、李四　市财政局配合. */
const AND_BODIES = /^[\u4e00-\u9fa5、]{2,20}[\s，,；;]+(?=\S)/;
const LONGEST = 200;

/** Whether words behind the persons name further bodies with their roles. */
function namesMore(text: string, from: number): boolean {
  const persons = AND_BODIES.exec(text.slice(from));
  return persons !== null && onlyBodiesAndRoles(squeezeList(text.slice(from + persons[0].length)).text);
}

export const personLine: Form = {
  name: 'names and the person on a line',
  finds: [
    '市商务局、市财政局　责任人：张三',
    '市农业农村局，责任人：李四、王五',
    '市商务局牵头　责任人：张三　市财政局、市税务局配合',
    '市商务局、市财政局　责任人：张三　联系电话另附',
  ],
  leaves: [
    '责任人：张三',
    '各地要明确责任人：一是建立台账。',
    '联系人：市商务局 张三',
    '加强领导，责任人：张三',
    '加强督查　责任人：张三　市财政局配合',
  ],
  find({ text }) {
    if (text.length > LONGEST) return [];
    const person = PERSON.exec(text);
    if (!person || person.index < 3) return [];
    const before = squeezeList(text.slice(0, person.index)).text;
    if (!isListOfBodies(before) && !onlyBodiesAndRoles(before)) return [];
    const goesOn = namesMore(text, person.index + person[0].length);
    const found: Found = {
      form: 'line',
      start: 0,
      end: text.length,
      from: 0,
      to: goesOn ? text.length : person.index,
      closed: true,
    };
    return [found];
  },
};

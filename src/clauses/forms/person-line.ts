/** 市商务局、市财政局　责任人：张三: bodies at the start of a line, then the person who answers for them. */
import type { Form, Found } from '../found.js';
import { squeezeList } from '../squeeze.js';
import { isListOfBodies } from './bare-bracket.js';

const PERSON = /[，,；;\s]{0,4}(?:责任人|负责人|联系人|责任领导|分管领导)\s?[:：]/;
const LONGEST = 200;

export const personLine: Form = {
  name: 'names and the person on a line',
  finds: ['市商务局、市财政局　责任人：张三', '市农业农村局，责任人：李四、王五'],
  leaves: ['责任人：张三', '各地要明确责任人：一是建立台账。', '联系人：市商务局 张三', '加强领导，责任人：张三'],
  find({ text, table }) {
    if (table || text.length > LONGEST) return [];
    const person = PERSON.exec(text);
    if (!person || person.index < 3) return [];
    if (!isListOfBodies(squeezeList(text.slice(0, person.index)).text)) return [];
    const found: Found = { form: 'line', start: 0, end: text.length, from: 0, to: person.index, closed: true };
    return [found];
  },
};

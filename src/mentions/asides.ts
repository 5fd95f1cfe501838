/** Brackets in a list that name no body: remarks (列第一位者为牵头单位，下同) and persons (责任人：张三). */
import { GAP } from '../clauses/squeeze.js';
import { type Remark, readRemark } from './remarks.js';

const BRACKET = /[（(〔［[]([^（）()〔〕［］[\]]{2,80})[）)〕］\]]/g;
const PERSON = /^(?:责任|负责|联系|牵头|分管)(?:人|领导)[:：]/;

export interface Plain {
  /** The words with a gap for each character of an aside, so that offsets stay. */
  readonly plain: string;
  readonly remarks: readonly Remark[];
}

/** Takes the asides out of the words of a clause. */
export function withoutAsides(text: string): Plain {
  const remarks: Remark[] = [];
  const plain = text.replace(BRACKET, (whole, inner: string) => {
    const parts = inner.split(/[，,；;。]/).filter((part) => part !== '');
    const read = parts.map(readRemark);
    if (!read[0] && !PERSON.test(inner)) return whole;
    remarks.push(...read.filter((remark) => remark !== null));
    return GAP.repeat(whole.length);
  });
  return { plain, remarks };
}

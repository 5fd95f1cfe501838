/**
 * What Stryker leaves alone in the clauses and mentions rooms: the sample strings that stand beside a printed form or a
 * remark (`finds`, `leaves`, `matches`, `not`) and its name. They are the tests' cases, not the program: a test that
 * reads a changed case says nothing of the code.
 */
const SAMPLES = new Set(['finds', 'leaves', 'matches', 'not', 'name']);

const samples = {
  shouldIgnore(path) {
    const { node } = path;
    const named = node.type === 'ObjectProperty' && !node.computed && SAMPLES.has(node.key.name);
    const sample = named && (node.value.type === 'ArrayExpression' || node.value.type === 'StringLiteral');
    return sample ? 'a sample string of the tests' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'samples', value: samples }];

// Made-up arguments for the operations of the contract file, awkward ones. The same seed gives the
// same values.

const texts = [
  'plain', ' two  words ', 'a/b/../c', '100%', '%2F%zz', '1+1=2', 'this&that', `"quoted" 'twice'`,
  'what?#where', 'back\\slash', '{tagValue}', '$& $1 $$', "-_.!~*'()", '[];,:@', 'z\u00fcrich',
  '\u65e5\u672c', '\u{1f600}', '\u2028\u2029\ufeff', 'nul\0inside', '\b\f\n\r\t\x01\x1f\x7f',
  'x'.repeat(300), '</script>', '0123', 'true', 'null',
];
const integers = [0, 1, -1, 42, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, -(2 ** 53) + 1];
const numbers = [0, 5, -2.5, 0.1, 1e21, 1e-7, 123456789012345680, 1.5e300, 5e-324, 1 / 3];
const schedules = ['*/15 2 * * 1-5', '0 0 6 ? * MON-FRI', '0 0 12 L * ? 2030'];
const values = [12, true, 'text \u00fc', [], { a: [1, { b: null }] }, -0.5];

function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Values {
  constructor(contract, seed, density) {
    this.models = new Map(contract.models.map((model) => [model.name, model]));
    this.random = randomFrom(seed);
    this.density = density;
  }

  oneOf(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  isSet() {
    return this.random() < this.density;
  }

  // A value of a type of the contract. Lists and maps of a body may be empty; in a query an empty
  // list is none.
  value({ type, words, format }, depth = 0) {
    const several = () => (depth > 0 ? 0 : 1) + Math.floor(this.random() * 3);
    if (type.startsWith('[')) {
      const element = { type: type.slice(1, -1), words };
      return Array.from({ length: several() }, () => this.value(element, depth));
    }
    if (type.startsWith('{string: ')) {
      const element = { type: type.slice('{string: '.length, -1), words };
      const keys = Array.from({ length: several() }, () => 'k' + this.oneOf(texts));
      return Object.fromEntries(keys.map((key) => [key, this.value(element, depth)]));
    }
    switch (type) {
      case 'string':
        if (format === 'cron') return this.oneOf(schedules);
        return this.oneOf(words ? [...words, 'A NEW/WORD', words[0].toLowerCase()] : texts);
      case 'integer':
        return this.oneOf(integers);
      case 'number':
        return this.oneOf(numbers);
      case 'boolean':
        return this.random() < 0.5;
      case 'any':
        return this.oneOf(values);
      default:
        return this.object(this.models.get(type), depth + 1);
    }
  }

  object(model, depth) {
    // The locations of a deletion are always sent, even if there are none.
    const always = ({ name, required }) =>
      required || (name === 'locationCodes' && model.name.startsWith('Delete'));
    const fields = model.fields.filter((field) => always(field) || (depth < 5 && this.isSet()));
    return Object.fromEntries(fields.map((field) => [field.name, this.value(field, depth)]));
  }

  // The arguments of one call, as `kibo-inventory call --lines` takes them. What only the guide has
  // in a query (its parameter names its `source`) is left out: the SDK does not have it.
  call(operation) {
    const line = { operation: operation.id, path: {}, query: {} };
    for (const value of operation.path_params) line.path[value.name] = this.value(value);
    for (const value of operation.query.filter(({ source }) => source === undefined)) {
      if (value.required || this.isSet()) line.query[value.name] = this.value(value);
    }
    if (operation.body) line.body = this.value({ type: operation.body });
    return line;
  }
}

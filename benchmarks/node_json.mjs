// Node's own JSON: node_json.mjs FOLDER. Reading is from the buffer of the answer to objects,
// writing from objects to the buffer of the request. Prints what each took, as JSON.
import { readFileSync } from 'node:fs';
import { cpuSeconds, summary } from './figures.mjs';

const folder = process.argv[2];
const answer = readFileSync(`${folder}/answer-12000.json`);
const refresh = JSON.parse(readFileSync(`${folder}/refresh.json`, 'utf8'));

function measure(work, times) {
  for (let i = 0; i < 5; ++i) work();
  const cpu = cpuSeconds();
  const wall = performance.now();
  let last;
  for (let i = 0; i < times; ++i) last = work();
  return {
    cpu: (cpuSeconds() - cpu) / times,
    wall: (performance.now() - wall) / 1000 / times,
    last,
  };
}

const read = measure(() => JSON.parse(answer.toString('utf8')), 10);
const write = measure(() => Buffer.from(JSON.stringify(refresh)), 60);
console.log(JSON.stringify([
  { way: 'read/node', cpu: read.cpu, wall: read.wall, check: summary(read.last) },
  { way: 'write/node', cpu: write.cpu, wall: write.wall, check: `${write.last.length} bytes` },
]));

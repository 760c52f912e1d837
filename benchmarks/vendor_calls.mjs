// The vendor's SDK: vendor_calls.mjs WORK HOST:PORT CALLS WARM_UP IN_FLIGHT, in the folder where
// npm has put it. Prints what one call took, as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpuSeconds, summary } from './figures.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { Configuration } = require('@kibocommerce/rest-sdk');
const { InventoryApi, ModifyInventoryApi } = require('@kibocommerce/rest-sdk/clients/Inventory');

const [, , work, host, ...numbers] = process.argv;
const [calls, warmUp, inFlight] = numbers.map(Number);
const configuration = new Configuration({
  tenantId: 26507,
  siteId: 41315,
  authHost: host,
  clientId: 'KIBO_APP.1.0.0.Release',
  sharedSecret: 'a shared secret of the benchmark',
});

const upc = (item) => 'CampStove_' + String(100000 + item).slice(1);
const inventory = new InventoryApi(configuration);
const changes = new ModifyInventoryApi(configuration);
const inventoryRequest = { items: [{ upc: upc(0) }, { upc: upc(1) }], type: 'ANY' };
const items = (count) =>
  Array.from({ length: count }, (_, item) => ({ upc: upc(item), quantity: (item * 7) % 1000 }));
const refreshRequest = { locationCode: 'WRH01', items: items(work === 'refresh' ? 12000 : 0) };

const works = {
  query: () => inventory.postQueryInventory({ inventoryRequest }),
  refresh: () => changes.refresh({ refreshRequest }),
};
const call = works[work];

async function make(count) {
  let left = count;
  let last;
  const one = async () => {
    while (left-- > 0) last = await call();
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return last;
}

await make(warmUp);
const cpu = cpuSeconds();
const wall = performance.now();
const last = await make(calls);
const figures = {
  cpu: (cpuSeconds() - cpu) / calls,
  wall: (performance.now() - wall) / 1000 / calls,
  peak: Number(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s*(\d+)/)[1]),
  check: Array.isArray(last) ? summary(last) : `job ${last.jobID}`,
};
console.log(JSON.stringify(figures));

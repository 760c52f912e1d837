// A file's way to the service with the vendor's SDK: vendor_sync.mjs FILE HOST:PORT, in the folder
// where npm has put it. Rows are kept as objects until a location has 3,000 of them; four changes
// are in flight, and each is waited for until its job has ended, as `kibo-inventory sync` does.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

const require = createRequire(process.cwd() + '/package.json');
const { Configuration } = require('@kibocommerce/rest-sdk');
const { InventoryJobApi, ModifyInventoryApi } = require('@kibocommerce/rest-sdk/clients/Inventory');

const [, , file, host] = process.argv;
const configuration = new Configuration({
  tenantId: 26507,
  siteId: 41315,
  authHost: host,
  clientId: 'KIBO_APP.1.0.0.Release',
  sharedSecret: 'a shared secret of the benchmark',
});
const changes = new ModifyInventoryApi(configuration);
const jobs = new InventoryJobApi(configuration);

const inFlight = new Set();
async function change(locationCode, items) {
  const { jobID } = await changes.refresh({ refreshRequest: { locationCode, items } });
  for (;;) {
    const { status } = await jobs.getJob({ jobID });
    if (status === 'SUCCESS') return;
    if (status === 'FAILED') throw new Error(`job ${jobID} has failed`);
    await setTimeout(1000);
  }
}

async function send(locationCode, items) {
  if (inFlight.size >= 4) await Promise.race(inFlight);
  const call = change(locationCode, items);
  inFlight.add(call);
  call.finally(() => inFlight.delete(call));
}

const byLocation = new Map();
let header = true;
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  if (header) {
    header = false;
    continue;
  }
  const [location, upc, quantity] = line.split(',');
  let items = byLocation.get(location);
  if (!items) byLocation.set(location, (items = []));
  items.push({ upc, quantity: Number(quantity) });
  if (items.length === 3000) {
    byLocation.set(location, []);
    await send(location, items);
  }
}
for (const [location, items] of byLocation) if (items.length > 0) await send(location, items);
await Promise.all(inFlight);

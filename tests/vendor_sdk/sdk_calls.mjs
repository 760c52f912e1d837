// The vendor's SDK, called by the name of an operation, without a network.
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/package.json');
const { Configuration } = require('@kibocommerce/rest-sdk');

const services = ['Inventory', 'Reservation'];
const clients = new Map();
for (const service of services) {
  const module = require(`@kibocommerce/rest-sdk/clients/${service}`);
  for (const [name, value] of Object.entries(module)) {
    if (/Api$/.test(name) && typeof value === 'function') clients.set(`${service}/${name}`, value);
  }
}

// Every call that the SDK has, such as `Inventory/InventoryApi.aggregate`.
export function sdkMethods() {
  const names = [];
  for (const [client, type] of clients) {
    for (const name of Object.getOwnPropertyNames(type.prototype)) {
      if (name.endsWith('Raw')) names.push(`${client}.${name.slice(0, -'Raw'.length)}`);
    }
  }
  return names;
}

// How the SDK calls the arguments of a method; it does not always spell them as on the wire, so its
// own code is asked.
function argumentNames(code) {
  const pairs = (pattern) => [...code.matchAll(pattern)].map(([, wire, own]) => [wire, own]);
  return {
    path: pairs(/\$\{"(\w+)"\}\}`, encodeURIComponent\(String\(requestParameters\.(\w+)\)/g),
    query: pairs(/queryParameters\['([^']+)'\] = requestParameters\.(\w+)/g),
    body: code.match(/body: requestParameters\.(\w+)/)?.[1],
  };
}

// What the SDK would send for a line of `kibo-inventory call --lines`: { url, init } of `fetch`.
export async function sdkRequest(method, settings, line) {
  let sent;
  const fetchApi = async (url, init) => {
    sent = { url, init };
    return { status: 200, json: async () => ({}), text: async () => '' };
  };
  const [client, name] = method.split('.');
  const api = new (clients.get(client))(new Configuration({ ...settings, fetchApi }));
  const names = argumentNames(api[`${name}Raw`].toString());
  const given = {};
  for (const [wire, own] of names.path) given[own] = line.path[wire];
  for (const [wire, own] of names.query) given[own] = line.query[wire];
  if (names.body) given[names.body] = line.body;
  const takesArguments = Object.keys(given).length > 0;
  await (takesArguments ? api[name](given) : api[name]());
  return sent;
}

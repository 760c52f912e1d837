// What a tenant's silo is set to.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/package.json');
const { InventorySiloApi } = require('@kibocommerce/rest-sdk/clients/Inventory');

export async function check(configuration) {
  const silos = new InventorySiloApi(configuration);
  const save = (updateTenantSiloConfigRequest) =>
    silos.updateTenantSiloConfig({ updateTenantSiloConfigRequest });

  const first = await save({ tenantID: 1, batchWorkers: 4 });
  assert.equal(first.tenantID, 1);
  assert.equal(first.batchWorkers, 4);
  const second = await save({ tenantID: 1, eventSenderWorkers: 2 });
  assert.deepEqual(second, { ...first, eventSenderWorkers: 2 });
}

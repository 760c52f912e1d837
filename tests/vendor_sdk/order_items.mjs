// What happened to the items of an order.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { locationCode, stockUp } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryAllocationApi, InventoryOrderItemApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

const upc = 'VENDOR-ORDER-ITEM';
const orderID = 601;

export async function check(configuration) {
  const allocations = new InventoryAllocationApi(configuration);
  await stockUp(configuration, [{ upc, quantity: 10 }]);
  for (const [call, quantity] of [
    ['allocateInventory', 6],
    ['deallocateInventory', 1],
    ['fulfillInventory', 2],
  ]) {
    const item = { upc, quantity, orderID, orderItemID: 6011, shipmentID: 79, locationCode };
    const answer = await allocations[call]({
      allocateInventoryRequest: { items: [item], runSynchronous: true },
    });
    assert.equal(answer.success, true);
  }

  const rows = await new InventoryOrderItemApi(configuration).getOrderItemInformation({
    orderItemInformationRequest: { orderID, items: [{ upc }] },
  });
  assert.equal(rows.length, 1);
  assert.equal(rows[0].orderItemID, 6011);
  assert.equal(rows[0].onHand, 8);
  assert.equal(rows[0].allocated, 3);
  assert.deepEqual(
    rows[0].events.map((event) => [event.eventType, event.quantity]),
    [
      ['ALLOCATED', 6],
      ['DEALLOCATED', 1],
      ['FULFILLED', 2],
    ]
  );
  for (const event of rows[0].events) assert.ok(!Number.isNaN(Date.parse(event.date)));
}

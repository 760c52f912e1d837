// Stock that is held for orders, carts and shipments.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { finished, locationCode, quantities, recordOf, stockUp } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryAllocationApi, InventoryBlockAssignmentApi, ShipmentInventoryAllocationApi } =
  require('@kibocommerce/rest-sdk/clients/Inventory');

const upc = 'VENDOR-ALLOCATION';

function request(quantity, more = {}) {
  const item = { upc, quantity, orderID: 501, orderItemID: 5011, shipmentID: 77, locationCode };
  return { allocateInventoryRequest: { items: [{ ...item, ...more }] } };
}

export async function check(configuration) {
  const allocations = new InventoryAllocationApi(configuration);
  await stockUp(configuration, [{ upc, quantity: 10 }]);

  const job = await allocations.allocateInventory(request(12));
  assert.equal(job.type, 'ALLOCATE');
  assert.equal((await finished(configuration, job.jobID)).status, 'SUCCESS');
  assert.deepEqual(await quantities(configuration, upc), [10, 10, -2, 2]);

  const shipments = await new ShipmentInventoryAllocationApi(
    configuration
  ).getShipmentInventoryAllocations({ shipmentInventoryAllocationRequest: { shipmentIDs: [77] } });
  assert.deepEqual(
    shipments.shipments['77'].currentAllocations.map((row) => [row.state, row.quantity]),
    [
      ['ALLOCATED', 10],
      ['PENDING', 2],
    ]
  );

  for (const [call, quantity] of [
    ['deallocateInventory', 5],
    ['fulfillInventory', 4],
  ]) {
    const answer = await allocations[call](request(quantity));
    assert.equal(answer.success, true);
    assert.equal((await finished(configuration, answer.jobID)).status, 'SUCCESS');
  }
  assert.deepEqual(await quantities(configuration, upc), [6, 3, 3, 0]);

  const tooMuch = await allocations.fulfillInventory(request(4));
  const failed = await finished(configuration, tooMuch.jobID);
  assert.equal(failed.status, 'FAILED');
  assert.match(failed.messages[0], /4 asked for, but 3 allocated/);

  const cart = { cartID: 'vendor-cart', cartItemID: 'vendor-cart-item', orderID: 0 };
  const held = request(2, { ...cart, orderItemID: 0, shipmentID: 0 });
  held.allocateInventoryRequest.runSynchronous = true;
  assert.equal((await allocations.allocateInventory(held)).status, 'SUCCESS');
  const transition = await allocations.transitionCart({
    transitionCartRequest: {
      cartID: cart.cartID,
      orderID: 502,
      items: [{ cartItemID: cart.cartItemID, orderItemID: 5021, shipmentID: 78 }],
    },
  });
  assert.equal(transition.success, true);
  const order = { orderID: 502, orderItemID: 5021, shipmentID: 78 };
  const shipped = await allocations.fulfillInventory(request(2, order));
  assert.equal((await finished(configuration, shipped.jobID)).status, 'SUCCESS');
  assert.deepEqual(await quantities(configuration, upc), [4, 3, 1, 0]);

  const blocked = await new InventoryBlockAssignmentApi(configuration).blockAssignment({
    blockAssignmentRequest: { locationCode, items: [{ upc, blockAssignment: true }] },
  });
  assert.equal(blocked.success, true);
  assert.equal((await recordOf(configuration, upc)).blockAssignment, true);
}

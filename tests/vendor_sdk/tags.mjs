// The values of a tag category, and what happens to the stock of one that is deleted.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { finished, recordOf, stockUp } from './stock.mjs';

const require = createRequire(process.cwd() + '/package.json');
const { InventoryTagApi, InventoryTagCategoryApi } = require(
  '@kibocommerce/rest-sdk/clients/Inventory'
);

const upc = 'VENDOR-TAGS';
const tagCategoryName = 'Vendor Channel';
const tagCategory = {
  name: tagCategoryName,
  tags: [
    { tagValue: 'Web', isDefault: true, percent: 60 },
    { tagValue: 'Store', percent: 40 },
  ],
};

/// The SDK has no call that creates a category: this adds one that is made as its own are.
class CategoryApi extends InventoryTagCategoryApi {
  async createTagCategory(category) {
    const headers = { 'Content-Type': 'application/json' };
    await this.addAuthorizationHeaders(headers);
    const response = await this.request({
      path: '/commerce/inventory/v1/tagCategory',
      method: 'POST',
      headers,
      body: category,
    });
    return response.json();
  }
}

export async function check(configuration) {
  const categories = new CategoryApi(configuration);
  const tags = new InventoryTagApi(configuration);

  const created = await categories.createTagCategory(tagCategory);
  assert.deepEqual(await categories.getTagCategory({ tagCategoryName }), created);
  const all = await categories.getTagCategoryAll();
  assert.ok(all.some((category) => category.name === tagCategoryName));

  const added = await tags.createTag({ tagCategoryName, inventoryTag: { tagValue: 'a/b c' } });
  const tag = { tagCategoryName, tagValue: 'a/b c' };
  assert.deepEqual(await tags.getTag(tag), added);
  const changed = await tags.updateTag({ ...tag, inventoryTag: { ...added, isDefault: true } });
  assert.equal(changed.isDefault, true);
  assert.equal(changed.tagID, added.tagID);
  assert.equal((await tags.getTag({ tagCategoryName, tagValue: 'Web' })).isDefault, false);

  await stockUp(configuration, [
    { upc, quantity: 6, tags: { [tagCategoryName]: 'Web' } },
    { upc, quantity: 4, tags: { [tagCategoryName]: 'Store' } },
  ]);
  assert.equal((await recordOf(configuration, upc)).taggedInventory.length, 2);

  // What the list of an update leaves out is deleted, by a job.
  const shorter = await categories.updateTagCategory({
    tagCategoryName,
    tagCategory: { ...created, tags: [{ tagValue: 'Web', percent: 100, isDefault: true }] },
  });
  assert.deepEqual(
    shorter.tags.map((left) => left.tagValue),
    ['Web']
  );
  assert.equal(shorter.deletion_job_ids.length, 2);
  for (const jobID of shorter.deletion_job_ids) {
    assert.equal((await finished(configuration, jobID)).status, 'SUCCESS');
  }
  const left = await recordOf(configuration, upc);
  assert.equal(left.onHand, 10);
  assert.deepEqual(
    left.taggedInventory.map((part) => part.onHand),
    [6]
  );

  const web = { tagCategoryName, tagValue: 'Web' };
  assert.deepEqual(await tags.deleteTag(web), { deleted: 1 });
  await assert.rejects(tags.getTag(web));
  assert.deepEqual(await categories.deleteTagCategory({ tagCategoryName }), { deleted: 1 });
  await assert.rejects(categories.getTagCategory({ tagCategoryName }));
}

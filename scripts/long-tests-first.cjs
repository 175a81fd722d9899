/** The order of the test files: the long ones first, so that no worker begins one while the others have nothing left. */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Those that take more than twenty seconds on a small machine, the longest first. A new clone knows no times of its own. */
const LONG = [
  'crash.test.ts',
  'fill-demo.test.ts',
  'panduan-1.browser.test.ts',
  'panduan-2.browser.test.ts',
  'lokmin-year.browser.test.ts',
  'lokmin.browser.test.ts',
  'jalankan.browser.test.ts',
  'umpan-balik.browser.test.ts',
  'pihak-ketiga.browser.test.ts',
  'dokumen-sop.browser.test.ts',
  'pkp.browser.test.ts',
  'photos.browser.test.ts',
  'public-form.test.ts',
  'executions.test.ts',
  'form-bursts.test.ts',
  'keluhan.test.ts',
  'templates.test.ts',
  'plan-series.test.ts',
  'monitoring.test.ts',
];

module.exports = class LongTestsFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.findIndex((name) => path.endsWith(`/${name}`));
      return place < 0 ? LONG.length : place;
    };
    // What failed or took long the last time still leads among the rest.
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};

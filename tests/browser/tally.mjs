// Counts what a test program proves and ends with the one line that tests/run adds up: `N passed, N failed`.
export class Tally {
  passed = 0;
  failures = [];

  // Records one test; `wrong` lists why it failed and is empty where it passed.
  test(name, wrong) {
    if (wrong.length === 0) this.passed += 1;
    else this.failures.push({ name, wrong });
  }

  close() {
    for (const { name, wrong } of this.failures) {
      console.log(`FAILED ${name}`);
      for (const line of wrong.slice(0, 8)) console.log(`    ${line}`);
      if (wrong.length > 8) console.log(`    and ${wrong.length - 8} more`);
    }
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
    process.exitCode = this.failures.length > 0 || this.passed === 0 ? 1 : 0;
  }
}

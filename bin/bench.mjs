#!/usr/bin/env -S node --max-semi-space-size=64 --no-allocation-site-pretenuring
// Measured under the flags under which the program runs (jinqiao.mjs). It is compiled before: see the script `bench`.
import '../dist/bench/main.js';

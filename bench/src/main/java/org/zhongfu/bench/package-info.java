// SPDX-License-Identifier: Apache-2.0
/** Benchmarks. Each takes its measure and a peer's in turns in one run and prints numerator, denominator and ratio. */
@NullMarked
package org.zhongfu.bench;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Throughput of applications through the gateway, relative to the database alone. */
@NullMarked
package org.zhongfu.bench.intake;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** How much of what the database can write reaches it as applications through the gateway. */
@NullMarked
package org.zhongfu.bench.intake;

import org.jspecify.annotations.NullMarked;

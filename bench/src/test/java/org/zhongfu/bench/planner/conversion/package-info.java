// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.zhongfu.bench.planner.conversion;

import org.jspecify.annotations.NullMarked;

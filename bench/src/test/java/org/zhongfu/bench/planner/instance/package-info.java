// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.zhongfu.bench.planner.instance;

import org.jspecify.annotations.NullMarked;

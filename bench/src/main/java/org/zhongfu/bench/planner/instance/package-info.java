// SPDX-License-Identifier: Apache-2.0
/** Published instances and solutions of home care planning, and their file formats. */
@NullMarked
package org.zhongfu.bench.planner.instance;

import org.jspecify.annotations.NullMarked;

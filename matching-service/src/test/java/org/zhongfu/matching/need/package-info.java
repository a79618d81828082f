// SPDX-License-Identifier: Apache-2.0
/** Needs for tests. */
@NullMarked
package org.zhongfu.matching.need;

import org.jspecify.annotations.NullMarked;

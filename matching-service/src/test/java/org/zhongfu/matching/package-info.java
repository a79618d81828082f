// SPDX-License-Identifier: Apache-2.0
/** Helpers of the tests of matching. */
@NullMarked
package org.zhongfu.matching;

import org.jspecify.annotations.NullMarked;

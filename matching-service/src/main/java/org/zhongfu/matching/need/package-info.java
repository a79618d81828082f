// SPDX-License-Identifier: Apache-2.0
/** What matching knows of needs and of the facts rules may read, and which needs are to be matched now. */
@NullMarked
package org.zhongfu.matching.need;

import org.jspecify.annotations.NullMarked;

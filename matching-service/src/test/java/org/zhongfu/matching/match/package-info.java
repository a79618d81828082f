// SPDX-License-Identifier: Apache-2.0
/** How needs are matched and units move. */
@NullMarked
package org.zhongfu.matching.match;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** A plan as pictures: the days along the clock and the ways on a map. */
@NullMarked
package org.zhongfu.matching.plan.picture;

import org.jspecify.annotations.NullMarked;

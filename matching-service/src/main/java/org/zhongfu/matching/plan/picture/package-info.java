// SPDX-License-Identifier: Apache-2.0
/** Pictures of plans: the days along the clock, and the routes on a map. */
@NullMarked
package org.zhongfu.matching.plan.picture;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Tests of the search for a plan. */
@NullMarked
package org.zhongfu.matching.plan.search;

import org.jspecify.annotations.NullMarked;

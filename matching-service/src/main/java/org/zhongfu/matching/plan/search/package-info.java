// SPDX-License-Identifier: Apache-2.0
/** The search for a plan: due visits, planning problems of days, and their results. */
@NullMarked
package org.zhongfu.matching.plan.search;

import org.jspecify.annotations.NullMarked;

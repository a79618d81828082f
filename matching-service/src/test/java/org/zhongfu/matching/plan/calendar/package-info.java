// SPDX-License-Identifier: Apache-2.0
/** The visits a plan proposes to the calendar, the answers, and which of them are stale. */
@NullMarked
package org.zhongfu.matching.plan.calendar;

import org.jspecify.annotations.NullMarked;

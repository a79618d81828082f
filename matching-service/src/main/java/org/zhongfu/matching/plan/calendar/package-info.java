// SPDX-License-Identifier: Apache-2.0
/** A copy of the workers' calendars: which time is taken, and who usually comes to a person. */
@NullMarked
package org.zhongfu.matching.plan.calendar;

import org.jspecify.annotations.NullMarked;

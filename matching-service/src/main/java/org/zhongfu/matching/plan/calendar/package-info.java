// SPDX-License-Identifier: Apache-2.0
/** A copy of the workers' calendars: busy times, and the main worker of a person. */
@NullMarked
package org.zhongfu.matching.plan.calendar;

import org.jspecify.annotations.NullMarked;

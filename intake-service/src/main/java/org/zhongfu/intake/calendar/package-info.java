// SPDX-License-Identifier: Apache-2.0
/** Notices of holidays that officers enter, and what a day is by them. */
@NullMarked
package org.zhongfu.intake.calendar;

import org.jspecify.annotations.NullMarked;

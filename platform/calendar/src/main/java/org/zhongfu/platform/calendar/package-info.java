// SPDX-License-Identifier: Apache-2.0
/** The working calendar: which days are working days in an area, by which notice, and deadlines that follow from it. */
@NullMarked
package org.zhongfu.platform.calendar;

import org.jspecify.annotations.NullMarked;

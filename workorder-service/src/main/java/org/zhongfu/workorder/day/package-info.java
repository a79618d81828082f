// SPDX-License-Identifier: Apache-2.0
/** The day of a worker: their visits in order, to read, to print and for calendars. */
@NullMarked
package org.zhongfu.workorder.day;

import org.jspecify.annotations.NullMarked;

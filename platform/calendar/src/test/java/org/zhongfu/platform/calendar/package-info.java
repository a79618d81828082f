// SPDX-License-Identifier: Apache-2.0
/** Tests of the working calendar. */
@NullMarked
package org.zhongfu.platform.calendar;

import org.jspecify.annotations.NullMarked;

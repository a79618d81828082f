// SPDX-License-Identifier: Apache-2.0
/** Tests of the working calendar over HTTP. */
@NullMarked
package org.zhongfu.intake.calendar;

import org.jspecify.annotations.NullMarked;

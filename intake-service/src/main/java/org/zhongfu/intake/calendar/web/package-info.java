// SPDX-License-Identifier: Apache-2.0
/** The working calendar over HTTP. */
@NullMarked
package org.zhongfu.intake.calendar.web;

import org.jspecify.annotations.NullMarked;

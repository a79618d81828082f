// SPDX-License-Identifier: Apache-2.0
/** Clocks over HTTP. */
@NullMarked
package org.zhongfu.intake.clock.web;

import org.jspecify.annotations.NullMarked;

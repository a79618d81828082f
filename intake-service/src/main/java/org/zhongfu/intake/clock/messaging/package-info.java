// SPDX-License-Identifier: Apache-2.0
/** Clocks follow the events of applications, needs and work orders. */
@NullMarked
package org.zhongfu.intake.clock.messaging;

import org.jspecify.annotations.NullMarked;

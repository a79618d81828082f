// SPDX-License-Identifier: Apache-2.0
/** Clocks of the stages of a case (环节时限): due times on the working calendar, lists, prolonging and escalation. */
@NullMarked
package org.zhongfu.intake.clock;

import org.jspecify.annotations.NullMarked;

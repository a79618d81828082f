// SPDX-License-Identifier: Apache-2.0
/** Instruments and what they say of a person: answers, score, level, and how it was computed. */
@NullMarked
package org.zhongfu.intake.assessment;

import org.jspecify.annotations.NullMarked;

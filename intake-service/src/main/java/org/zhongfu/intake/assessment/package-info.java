// SPDX-License-Identifier: Apache-2.0
/** Instruments and assessments of persons: answers, score, level, and how they were computed. */
@NullMarked
package org.zhongfu.intake.assessment;

import org.jspecify.annotations.NullMarked;

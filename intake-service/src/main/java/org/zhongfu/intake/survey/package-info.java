// SPDX-License-Identifier: Apache-2.0
/** Rounds of household visits: frame, assignment, attempts, and what the visits led to. */
@NullMarked
package org.zhongfu.intake.survey;

import org.jspecify.annotations.NullMarked;

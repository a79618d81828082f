// SPDX-License-Identifier: Apache-2.0
/** Tests of the rounds of household visits. */
@NullMarked
package org.zhongfu.intake.survey;

import org.jspecify.annotations.NullMarked;

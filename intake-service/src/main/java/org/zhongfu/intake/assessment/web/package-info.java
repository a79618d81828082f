// SPDX-License-Identifier: Apache-2.0
/** Instruments and assessments over HTTP. */
@NullMarked
package org.zhongfu.intake.assessment.web;

import org.jspecify.annotations.NullMarked;

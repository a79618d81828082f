// SPDX-License-Identifier: Apache-2.0
/** Rounds of household visits over HTTP. */
@NullMarked
package org.zhongfu.intake.survey.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Outcomes of persons over HTTP. */
@NullMarked
package org.zhongfu.intake.outcome.web;

import org.jspecify.annotations.NullMarked;

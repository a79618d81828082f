// SPDX-License-Identifier: Apache-2.0
/** Smart assessments over HTTP. */
@NullMarked
package org.zhongfu.intake.smart.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Households over HTTP. */
@NullMarked
package org.zhongfu.intake.household.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The evaluation service: indicators that can be traced, satisfaction, reconciliation and the central audit. */
@NullMarked
package org.zhongfu.evaluation;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Indicators about services, computed from facts and traceable down to each of them. */
@NullMarked
package org.zhongfu.evaluation.indicator;

import org.jspecify.annotations.NullMarked;

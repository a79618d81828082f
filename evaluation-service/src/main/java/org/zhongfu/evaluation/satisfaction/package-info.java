// SPDX-License-Identifier: Apache-2.0
/** Satisfaction answers about work orders. */
@NullMarked
package org.zhongfu.evaluation.satisfaction;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Facts of the other services, one row per record, independent of the order in which events arrive. */
@NullMarked
package org.zhongfu.evaluation.fact;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature order. */
@NullMarked
package org.zhongfu.workorder.order;

import org.jspecify.annotations.NullMarked;

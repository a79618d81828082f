// SPDX-License-Identifier: Apache-2.0
/** Orders that follow from matches. */
@NullMarked
package org.zhongfu.workorder.order.messaging;

import org.jspecify.annotations.NullMarked;

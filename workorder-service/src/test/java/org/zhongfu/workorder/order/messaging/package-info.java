// SPDX-License-Identifier: Apache-2.0
/** Tests of consumed and published events. */
@NullMarked
package org.zhongfu.workorder.order.messaging;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Tests of what comes and goes over Kafka. */
@NullMarked
package org.zhongfu.workorder.order.messaging;

import org.jspecify.annotations.NullMarked;

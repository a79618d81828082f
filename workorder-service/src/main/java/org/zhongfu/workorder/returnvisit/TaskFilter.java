// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;

/**
 * Which tasks a list shows; null does not restrict.
 *
 * @param olderThanDays tasks that were opened more than so many days ago
 */
public record TaskFilter(
        @Nullable TaskState state,
        @Nullable String areaCode,
        @Nullable Integer olderThanDays,
        @Nullable OrderId orderId) {}

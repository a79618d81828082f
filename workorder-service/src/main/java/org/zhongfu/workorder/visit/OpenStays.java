// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.zhongfu.contracts.id.OrderId;

/** What visits need to know of stays; the stay feature implements it. */
public interface OpenStays {

    /** True when the person of the order is admitted to a stay that has not ended. */
    boolean isOpen(OrderId order);
}

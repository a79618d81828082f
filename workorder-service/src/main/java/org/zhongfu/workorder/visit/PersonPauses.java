// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.LocalDate;
import org.zhongfu.workorder.order.WorkOrder;

/** On which days the services of a person pause; the feature of pauses implements it. */
public interface PersonPauses {

    /** True when the order is not served on the day. */
    boolean isPaused(WorkOrder order, LocalDate day);
}

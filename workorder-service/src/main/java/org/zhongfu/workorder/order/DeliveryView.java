// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * First visit, delivery and return visit, as the API shows them within a work order.
 *
 * @param firstVisitAt when the first visit began; null before
 * @param deliverySummary what was done, in plain words; null before delivery and when none was given
 * @param deliverySteps the steps of the service guide as answered at delivery; null before
 * @param returnVisitOutcome result of the return visit; null before
 * @param returnVisitRemark what the person said at the return visit; null when none was recorded
 */
record DeliveryView(
        @Nullable Instant firstVisitAt,
        @FreeText @Nullable @Size(max = 2000) String deliverySummary,
        @Nullable List<GuideStep> deliverySteps,
        @Nullable ReturnVisitOutcome returnVisitOutcome,
        @FreeText @Nullable @Size(max = 1000) String returnVisitRemark) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.List;

/**
 * What is planned for a work order and was made, as the API shows it within a work order.
 *
 * @param visits all visits, by their planned time
 * @param visitPatterns patterns of recurring visits that are not over
 * @param pauses pauses of the person that are not over, without their reasons
 */
record OrderScheduleView(
        List<VisitSummary> visits, List<VisitPatternSummary> visitPatterns, List<VisitPauseSummary> pauses) {}

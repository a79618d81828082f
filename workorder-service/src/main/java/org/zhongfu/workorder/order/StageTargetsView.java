// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.Min;

/**
 * The hours within which each stage is to be reached, as the API shows them within a work order.
 *
 * @param acceptanceHours target in hours from match to acceptance
 * @param firstVisitHours target in hours from request to first visit
 * @param returnVisitHours target in hours from delivery to return visit
 * @param guideVersion version of the service guide
 */
record StageTargetsView(
        @Min(1) int acceptanceHours,
        @Min(1) int firstVisitHours,
        @Min(1) int returnVisitHours,
        int guideVersion) {

    static StageTargetsView of(ServiceGuide guide) {
        return new StageTargetsView(
                guide.acceptanceHours(), guide.firstVisitHours(), guide.returnVisitHours(), guide.guideVersion());
    }
}

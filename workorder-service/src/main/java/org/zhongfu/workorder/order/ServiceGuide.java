// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Embeddable;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;

/**
 * The service guide (服务规范) of an order, and the hours within which each stage is to be reached.
 *
 * @param guideVersion version of the guide
 * @param acceptanceHours from match to acceptance
 * @param firstVisitHours from request to first visit
 * @param returnVisitHours from delivery to return visit
 */
@Embeddable
public record ServiceGuide(int guideVersion, int acceptanceHours, int firstVisitHours, int returnVisitHours) {

    static ServiceGuide of(MatchAccepted match) {
        return new ServiceGuide(
                match.terms().guideVersion(),
                match.stageTargets().acceptanceHours(),
                match.stageTargets().firstVisitHours(),
                match.stageTargets().returnVisitHours());
    }
}

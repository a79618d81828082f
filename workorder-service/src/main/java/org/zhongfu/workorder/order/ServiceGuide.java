// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;

/**
 * How the service of an order is delivered, by which service guide (服务操作指南), and the hours within which each stage is
 * to be reached.
 *
 * @param shape how the service is delivered
 * @param guideVersion version of the guide
 * @param acceptanceHours from match to acceptance
 * @param firstVisitHours from request to first visit
 * @param returnVisitHours from delivery to return visit
 */
@Embeddable
public record ServiceGuide(
        @Enumerated(EnumType.STRING) ServiceShape shape,
        int guideVersion,
        int acceptanceHours,
        int firstVisitHours,
        int returnVisitHours) {

    static ServiceGuide of(MatchAccepted match) {
        return new ServiceGuide(
                ServiceShape.of(match.terms().shape()),
                match.terms().guideVersion(),
                match.stageTargets().acceptanceHours(),
                match.stageTargets().firstVisitHours(),
                match.stageTargets().returnVisitHours());
    }
}

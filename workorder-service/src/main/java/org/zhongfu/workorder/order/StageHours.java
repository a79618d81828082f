// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.persistence.Embeddable;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;

/**
 * Hours within which each stage of an order is to be reached.
 *
 * @param acceptanceHours from match to acceptance
 * @param firstVisitHours from request to first visit
 * @param returnVisitHours from delivery to return visit
 */
@Embeddable
public record StageHours(int acceptanceHours, int firstVisitHours, int returnVisitHours) {

    static StageHours of(MatchAccepted match) {
        return new StageHours(
                match.stageTargets().acceptanceHours(),
                match.stageTargets().firstVisitHours(),
                match.stageTargets().returnVisitHours());
    }
}

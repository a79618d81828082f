// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The satisfaction answers; lists and look-ups are bounded by the area of the caller. */
@ApplicationScoped
class SatisfactionAnswerRepository implements Records<SatisfactionAnswer> {

    Optional<SatisfactionAnswer> findVisible(SurveyAnswerId id, AreaScope scope) {
        return findOne(Criteria.ofOne(id.value()).within(scope));
    }

    /** The latest answer of the respondent about the order, whoever recorded it. */
    Optional<SatisfactionAnswer> findLatest(OrderId orderId, Respondent respondent) {
        return find(
                        "orderId = ?1 and respondent = ?2",
                        Sort.descending("provenance.occurredAt", "id"),
                        orderId.value(),
                        respondent)
                .firstResultOptional();
    }

    List<SatisfactionAnswer> page(AreaScope scope, @Nullable OrderId orderId, PageQuery page) {
        return page(Criteria.of(page).within(scope).and("orderId = :order", "order", orderId));
    }
}

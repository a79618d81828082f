// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.PageQuery;

/** The answers stored, each query bounded by what the caller may see. */
@ApplicationScoped
class SatisfactionAnswers implements PanacheRepositoryBase<SatisfactionAnswer, UUID> {

    Optional<SatisfactionAnswer> find(UUID id, AreaScope scope) {
        return find("id = ?1 and areaCode like ?2", id, scope.like()).firstResultOptional();
    }

    Optional<SatisfactionAnswer> byReference(String createdBy, String reference) {
        return find("createdBy = ?1 and clientReference = ?2", createdBy, reference)
                .firstResultOptional();
    }

    boolean answered(UUID orderId, Respondent respondent) {
        return count("orderId = ?1 and respondent = ?2", orderId, respondent) > 0;
    }

    List<SatisfactionAnswer> page(AreaScope scope, @Nullable UUID orderId, PageQuery page) {
        String bounds = "areaCode like ?1 and id > ?2";
        return (orderId == null
                        ? find(bounds + " order by id", scope.like(), page.behind())
                        : find(bounds + " and orderId = ?3 order by id", scope.like(), page.behind(), orderId))
                .range(0, page.limit())
                .list();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.AreaScope;

/** The reviews of visits; the open ones are the queue. */
@ApplicationScoped
class VisitReviewRepository implements Records<VisitReview> {

    private static final String OPEN_BY_REASON = """
            select reason, count(*) as open, min(opened_at) as oldest_opened_at,
                   count(*) filter (where opened_at > :oneDayAgo) as under_one_day,
                   count(*) filter (where opened_at <= :oneDayAgo and opened_at > :threeDaysAgo) as one_to_three_days,
                   count(*) filter (where opened_at <= :threeDaysAgo) as over_three_days
            from visit_review, unnest(reasons) as reason
            where waiting and area_code like :scope and area_code like :area
            group by reason
            order by count(*) desc, reason
            """;

    private static final String OPEN = """
            select count(*) as open, min(opened_at) as oldest_opened_at
            from visit_review
            where waiting and area_code like :scope and area_code like :area
            """;

    private static final String RELOCATE = """
            update visit_review set area_code = :area
            where waiting and visit_id in (select id from visit where order_id = :order)
            """;

    private final Jdbi jdbi;

    VisitReviewRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The review of a visit; empty when none was needed. */
    Optional<VisitReview> findByVisit(VisitId visit) {
        return find("visitId", visit.value()).firstResultOptional();
    }

    /** The reviews of these visits. */
    List<VisitReview> listByVisits(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? List.of()
                : list("visitId in ?1", visits.stream().map(VisitId::value).toList());
    }

    /** Gives the open reviews of an order to the officers of another area. */
    void relocate(OrderId order, String areaCode) {
        jdbi.useHandle(sql -> sql.createUpdate(RELOCATE)
                .bind("order", order)
                .bind("area", areaCode)
                .execute());
    }

    /** Open reviews and their ages, within both areas. */
    ReviewSummaryView summary(AreaScope scope, AreaScope area, Instant oneDayAgo, Instant threeDaysAgo) {
        return jdbi.withHandle(sql -> {
            List<ReviewSummaryView.OpenByReason> byReason = sql.createQuery(OPEN_BY_REASON)
                    .bind("scope", scope.like())
                    .bind("area", area.like())
                    .bind("oneDayAgo", oneDayAgo)
                    .bind("threeDaysAgo", threeDaysAgo)
                    .mapTo(ReviewSummaryView.OpenByReason.class)
                    .list();
            Total total = sql.createQuery(OPEN)
                    .bind("scope", scope.like())
                    .bind("area", area.like())
                    .mapTo(Total.class)
                    .one();
            return new ReviewSummaryView(total.open(), total.oldestOpenedAt(), byReason);
        });
    }

    /** All open reviews. */
    record Total(int open, @Nullable Instant oldestOpenedAt) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** The tasks of dissatisfied return visits. */
@ApplicationScoped
class ReturnVisitTaskRepository implements Records<ReturnVisitTask> {

    private static final String SUMMARY = """
            select substr(area_code, 1, 6) as area_code, state, count(*) as tasks,
                   count(*) filter (where opened_at > :threeDaysAgo) as under_three_days,
                   count(*) filter (where opened_at <= :threeDaysAgo and opened_at > :sevenDaysAgo) as three_to_seven_days,
                   count(*) filter (where opened_at <= :sevenDaysAgo) as over_seven_days,
                   min(opened_at) as oldest_opened_at
            from return_visit_task
            where area_code like :scope and area_code like :area
            group by substr(area_code, 1, 6), state
            order by 1, 2
            """;

    private final Jdbi jdbi;

    ReturnVisitTaskRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A task the caller may see.
     *
     * @throws Problem 403 for members of a provider: it is what the person is not satisfied with
     */
    Optional<ReturnVisitTask> findVisible(Caller caller, ReturnVisitTaskId id) {
        requireOfficer(caller);
        return findOne(Criteria.ofOne(id).within(caller.area()));
    }

    /** The history of a task, for callers who may see it. */
    @Produces
    RecordHistory<ReturnVisitTaskId> history(HistoryLog log) {
        return new RecordHistory<>(log, ReturnVisitTask.class, (caller, id) -> findVisible(caller, id)
                .map(ReturnVisitTask::provenance));
    }

    /** The task of an order that is not closed. */
    Optional<ReturnVisitTask> findOpenOf(OrderId order) {
        return find("orderId = ?1 and state <> ?2", order.value(), TaskState.CLOSED)
                .firstResultOptional();
    }

    List<ReturnVisitTask> page(Caller caller, PageQuery page, TaskFilter filter, Instant now) {
        Integer days = filter.olderThanDays();
        return page(Criteria.of(page)
                .within(caller.area())
                .inArea(filter.areaCode())
                .and("state = :state", "state", filter.state())
                .and("orderId = :order", "order", filter.orderId())
                .and("openedAt < :before", "before", days == null ? null : now.minus(Duration.ofDays(days))));
    }

    List<TaskSummaryView.TaskCount> summary(AreaScope scope, AreaScope area, Instant now) {
        return jdbi.withHandle(sql -> sql.createQuery(SUMMARY)
                .bind("scope", scope.like())
                .bind("area", area.like())
                .bind("threeDaysAgo", now.minus(Duration.ofDays(3)))
                .bind("sevenDaysAgo", now.minus(Duration.ofDays(7)))
                .mapTo(TaskSummaryView.TaskCount.class)
                .list());
    }

    /** The provider is what the person is not satisfied with: its members do not deal with it. */
    static void requireOfficer(Caller caller) {
        if (Visibility.byOrg(caller)) {
            throw Problem.forbidden(
                    "Officers deal with dissatisfied return visits, not members of a provider.",
                    "回访不满意由工作人员处理，服务机构人员不得处理。");
        }
    }
}

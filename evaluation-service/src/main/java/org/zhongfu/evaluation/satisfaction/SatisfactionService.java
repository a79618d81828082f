// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.evaluation.fact.OrderFacts;
import org.zhongfu.evaluation.fact.OrderFacts.Order;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Takes down how satisfied somebody is with an order: after delivery, once per respondent, never by the provider. */
@ApplicationScoped
public class SatisfactionService {

    private final SatisfactionAnswerRepository answers;
    private final OrderFacts orders;
    private final Outbox outbox;
    private final InstantSource clock;

    SatisfactionService(SatisfactionAnswerRepository answers, OrderFacts orders, Outbox outbox, InstantSource clock) {
        this.answers = answers;
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What somebody answered. */
    public record Said(
            UUID orderId,
            Rating rating,
            Respondent respondent,
            AnswerChannel channel,
            @Nullable String clientReference,
            @Nullable Instant occurredAt,
            @Nullable String backfillReason) {}

    /** Stores an answer, or finds the one stored under the same client reference. */
    @Transactional
    public Creation<SatisfactionAnswer> answer(Said said, Caller caller) {
        mustBeIndependent(caller);
        Optional<SatisfactionAnswer> sent = said.clientReference() == null
                ? Optional.empty()
                : answers.findByReference(caller.subject(), said.clientReference());
        if (sent.isPresent() && !sent.get().says(said.orderId(), said.rating(), said.respondent())) {
            throw Problem.conflict("You used this clientReference for another answer.", "该 clientReference 已用于其他评价。");
        }
        if (sent.isPresent()) {
            return new Creation<>(sent.get(), false);
        }
        Occurrence occurrence = Occurrence.judge(said.occurredAt(), said.backfillReason(), caller, clock.instant());
        Order order = orders.find(said.orderId(), caller.area().like()).orElseThrow(SatisfactionService::unknownOrder);
        if (!order.status().delivered()) {
            throw Problem.tooEarly(
                    "The order is %s. It can be answered about once it is delivered.".formatted(order.status()),
                    "工单状态为 %s，服务完成后方可评价。".formatted(order.status()));
        }
        if (answers.answered(said.orderId(), said.respondent())) {
            throw Problem.conflict("This respondent has already answered about this order.", "该答复人已对此工单作出评价。");
        }
        SatisfactionAnswer answer = new SatisfactionAnswer(
                order,
                said.rating(),
                said.respondent(),
                said.channel(),
                new Provenance(
                        occurrence.occurredAt(),
                        occurrence.recordedAt(),
                        occurrence.backfilled(),
                        occurrence.backfillReason(),
                        caller.subject(),
                        said.clientReference(),
                        null));
        answers.persistAndFlush(answer);
        outbox.append(answer.recorded());
        return new Creation<>(answer, true);
    }

    /** One answer of the caller's area. */
    @Transactional
    public SatisfactionAnswer find(UUID id, Caller caller) {
        return answers.findVisible(id, caller.area()).orElseThrow(Problem::notFound);
    }

    /** Answers of the caller's area, one row more than the page holds. */
    @Transactional
    public List<SatisfactionAnswer> list(@Nullable UUID orderId, PageQuery page, Caller caller) {
        return answers.page(caller.area(), orderId, page);
    }

    /** Who serves does not say how it was, whatever other role he may hold. */
    private static void mustBeIndependent(Caller caller) {
        if (caller.isAnyOf(Roles.SOCIAL_WORKER, Roles.COORDINATOR)) {
            throw Problem.forbidden(
                    "Providers do not record answers about services; an evaluator or officer does.",
                    "服务机构人员不得录入满意度，应由第三方评估或民政工作人员录入。");
        }
    }

    /** The same for what is unknown and what is out of sight, so that nothing can be learned from it. */
    private static Problem unknownOrder() {
        return Problem.of(
                ProblemType.NOT_FOUND,
                "There is no such order here, or it is not yours to see. If it was opened a moment ago, send the same"
                        + " request again shortly.",
                "没有该工单，或您无权查看。如为刚刚创建的工单，请稍后重新提交。");
    }
}

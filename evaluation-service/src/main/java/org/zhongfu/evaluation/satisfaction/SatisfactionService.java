// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.evaluation.fact.OrderFacts;
import org.zhongfu.evaluation.fact.OrderFacts.Order;
import org.zhongfu.evaluation.fact.OrderStatus;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Records how satisfied a respondent is with a work order: after delivery, once per respondent, never by the provider. */
@ApplicationScoped
public class SatisfactionService {

    private final SatisfactionAnswerRepository answers;
    private final OrderFacts orders;
    private final Creator creator;
    private final NamedLock namedLock;

    SatisfactionService(SatisfactionAnswerRepository answers, OrderFacts orders, Creator creator, NamedLock namedLock) {
        this.answers = answers;
        this.orders = orders;
        this.creator = creator;
        this.namedLock = namedLock;
    }

    /** Records an answer, or finds the one recorded under the same client reference. */
    @Transactional
    public Creation<SatisfactionAnswer> recordAnswer(RecordSatisfactionAnswerRequest request, Caller caller) {
        requireIndependent(caller);
        return creator.create(
                Submission.of("satisfaction-answer", caller, request),
                answers,
                provenance -> newAnswer(request, caller, provenance));
    }

    private NewRecord<SatisfactionAnswer> newAnswer(
            RecordSatisfactionAnswerRequest request, Caller caller, Provenance provenance) {
        Order order =
                orders.find(request.workOrderId(), caller.area().like()).orElseThrow(SatisfactionService::unknownOrder);
        requireDelivered(order);
        requireFirstOf(request.respondent(), order);
        SatisfactionAnswer answer =
                new SatisfactionAnswer(order, request.rating(), request.respondent(), request.channel(), provenance);
        return NewRecord.of(answer, answer.recorded());
    }

    /** One answer of the caller's area. */
    @Transactional
    public SatisfactionAnswer find(SurveyAnswerId id, Caller caller) {
        return answers.findVisible(id, caller.area()).orElseThrow(Problem::notFound);
    }

    /** Answers of the caller's area, one row more than the page holds. */
    @Transactional
    public List<SatisfactionAnswer> list(@Nullable OrderId orderId, PageQuery page, Caller caller) {
        return answers.page(caller.area(), orderId, page);
    }

    /** Persons of a provider do not rate its services, whatever other role they have. */
    private static void requireIndependent(Caller caller) {
        if (caller.isAnyOf(Roles.SOCIAL_WORKER, Roles.COORDINATOR)) {
            throw Problem.forbidden(
                    "Providers do not record answers about services; an evaluator or officer does.",
                    "服务机构人员不得录入满意度，应由第三方评估或民政工作人员录入。");
        }
    }

    private static void requireDelivered(Order order) {
        OrderStatus status = order.status();
        if (status.delivered()) {
            return;
        }
        LocalizedText label = CodeLabels.of("work-order-progress", status);
        if (status.live()) {
            throw Problem.notPossibleYet(
                    "The state of the work order is \"%s\". It can be rated once it is delivered."
                            .formatted(label.en()),
                    "工单状态为“%s”，服务交付后方可评价。".formatted(label.zh()));
        }
        throw Problem.of(
                ProblemType.ILLEGAL_MOVE,
                "The state of the work order is \"%s\". It ended before delivery and cannot be rated."
                        .formatted(label.en()),
                "工单状态为“%s”，未交付即已终止，不能评价。".formatted(label.zh()));
    }

    /** The lock makes the answers of one respondent about one order wait for each other, whatever their references. */
    private void requireFirstOf(Respondent respondent, Order order) {
        namedLock.acquire("satisfaction-respondent", order.orderId() + " " + respondent);
        if (answers.hasAnswered(order.orderId(), respondent)) {
            throw Problem.conflict("This respondent has already answered about this order.", "该答复人已对此工单作出评价。");
        }
    }

    /** The same for an unknown order and for one the caller may not see, so that the refusal discloses neither. */
    private static Problem unknownOrder() {
        return Problem.of(
                ProblemType.NOT_FOUND,
                "There is no such order here, or it is not yours to see. If it was opened a moment ago, send the same"
                        + " request again shortly.",
                "没有该工单，或您无权查看。如为刚刚创建的工单，请稍后重新提交。");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.evaluation.EvaluationEvent.SatisfactionRecorded;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.evaluation.fact.AnswerStandings;
import org.zhongfu.evaluation.fact.AnswerStandings.Standing;
import org.zhongfu.evaluation.fact.OrderFacts;
import org.zhongfu.evaluation.fact.OrderFacts.Order;
import org.zhongfu.evaluation.fact.SatisfactionFacts;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.PageRows;
import org.zhongfu.platform.web.Problem;

/**
 * Records how satisfied a respondent is with a work order: after delivery, never by the provider. All answers are kept;
 * which one of an order counts is derived from the facts.
 */
@ApplicationScoped
public class SatisfactionService {

    private final SatisfactionAnswerRepository answers;
    private final OrderFacts orders;
    private final SatisfactionFacts facts;
    private final AnswerStandings standings;
    private final Creator creator;
    private final NamedLock namedLock;

    SatisfactionService(
            SatisfactionAnswerRepository answers,
            OrderFacts orders,
            SatisfactionFacts facts,
            AnswerStandings standings,
            Creator creator,
            NamedLock namedLock) {
        this.answers = answers;
        this.orders = orders;
        this.facts = facts;
        this.standings = standings;
        this.creator = creator;
        this.namedLock = namedLock;
    }

    /** Records an answer, or finds the same one: recorded under the same client reference, or given by the respondent. */
    @Transactional
    public Creation<AnswerWithStanding> recordAnswer(RecordSatisfactionAnswerRequest request, Caller caller) {
        requireIndependent(caller);
        // Answers about one order wait for each other, so that of two equal ones the second finds the first.
        namedLock.acquire("satisfaction-order", request.workOrderId().toString());
        return findSame(request, caller)
                .map(same -> new Creation<>(same, false))
                .orElseGet(() -> creator.create(
                        Submission.of("satisfaction-answer", caller, request),
                        answers,
                        provenance -> newAnswer(request, caller, provenance)))
                .map(this::withStanding);
    }

    /** The respondent's latest answer, if the request says the same and its reference was not used for another one. */
    private Optional<SatisfactionAnswer> findSame(RecordSatisfactionAnswerRequest request, Caller caller) {
        String reference = request.clientReference();
        if (reference != null
                && answers.findByReference(caller.subject(), reference).isPresent()) {
            return Optional.empty();
        }
        return answers.findLatest(request.workOrderId(), request.respondent())
                .filter(latest -> caller.area().covers(latest.areaCode()))
                .filter(latest -> latest.isSameAs(request));
    }

    private NewRecord<SatisfactionAnswer> newAnswer(
            RecordSatisfactionAnswerRequest request, Caller caller, Provenance provenance) {
        Order order = orders.find(request.workOrderId(), caller.area().like()).orElseThrow(AnswerRules::unknownOrder);
        AnswerRules.requireDelivered(order, provenance.occurredAt());
        AnswerRules.requireFirstOrCorrection(
                answers.findLatest(order.orderId(), request.respondent()), request, provenance.occurredAt());
        SatisfactionAnswer answer = new SatisfactionAnswer(order, request, provenance);
        SatisfactionRecorded event = answer.recorded();
        // Counted from now on, not from when the event comes back over the topic.
        return NewRecord.of(answer, event).andThen(() -> facts.apply(event));
    }

    /** One answer of the caller's area. */
    @Transactional
    public AnswerWithStanding find(SurveyAnswerId id, Caller caller) {
        return withStanding(answers.findVisible(id, caller.area()).orElseThrow(Problem::notFound));
    }

    /** Answers of the caller's area, one row more than the page holds, with their total. */
    @Transactional
    public List<AnswerWithStanding> list(@Nullable OrderId orderId, PageQuery page, Caller caller) {
        List<SatisfactionAnswer> rows = answers.page(caller.area(), orderId, page);
        return new PageRows<>(withStandings(rows), PageRows.totalOf(rows));
    }

    private AnswerWithStanding withStanding(SatisfactionAnswer answer) {
        return withStandings(List.of(answer)).getFirst();
    }

    private List<AnswerWithStanding> withStandings(List<SatisfactionAnswer> listed) {
        Map<SurveyAnswerId, Standing> known = standings.of(
                listed.stream().map(SatisfactionAnswer::orderId).distinct().toList());
        return listed.stream()
                .map(answer -> {
                    Standing standing = known.get(answer.id());
                    return standing == null
                            ? new AnswerWithStanding(answer, false, null)
                            : new AnswerWithStanding(answer, standing.counted(), standing.exclusion());
                })
                .toList();
    }

    /** Persons of a provider do not rate its services, whatever other role they have. */
    private static void requireIndependent(Caller caller) {
        if (caller.isAnyOf(Roles.SOCIAL_WORKER, Roles.COORDINATOR)) {
            throw Problem.forbidden(
                    "Providers do not record answers about services; an evaluator or officer does.",
                    "服务机构人员不得录入满意度，应由第三方评估或民政工作人员录入。");
        }
    }
}

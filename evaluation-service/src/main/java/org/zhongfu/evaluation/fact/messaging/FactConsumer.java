// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.evaluation.EvaluationEvent;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.OutcomeEvent;
import org.zhongfu.contracts.intake.SurveyEvent;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.contracts.provider.ProviderEvent;
import org.zhongfu.contracts.workorder.CertificateEvent;
import org.zhongfu.contracts.workorder.CounsellingEvent;
import org.zhongfu.contracts.workorder.ReferralEvent;
import org.zhongfu.contracts.workorder.SessionEvent;
import org.zhongfu.contracts.workorder.StayEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.evaluation.fact.CertificateFacts;
import org.zhongfu.evaluation.fact.ContractFacts;
import org.zhongfu.evaluation.fact.MatchFacts;
import org.zhongfu.evaluation.fact.NeedFacts;
import org.zhongfu.evaluation.fact.OutcomeFacts;
import org.zhongfu.evaluation.fact.SatisfactionFacts;
import org.zhongfu.evaluation.fact.SessionFacts;
import org.zhongfu.evaluation.fact.SurveyFacts;
import org.zhongfu.evaluation.fact.WorkOrderFacts;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Applies each event to the facts of its family. */
@ApplicationScoped
public class FactConsumer implements EventConsumer {

    private final NeedFacts needs;
    private final MatchFacts matches;
    private final ContractFacts contracts;
    private final WorkOrderFacts workOrders;
    private final SessionFacts sessions;
    private final CertificateFacts certificates;
    private final SurveyFacts surveys;
    private final SatisfactionFacts answers;
    private final OutcomeFacts outcomes;

    FactConsumer(
            NeedFacts needs,
            MatchFacts matches,
            ContractFacts contracts,
            WorkOrderFacts workOrders,
            SessionFacts sessions,
            CertificateFacts certificates,
            SurveyFacts surveys,
            SatisfactionFacts answers,
            OutcomeFacts outcomes) {
        this.needs = needs;
        this.matches = matches;
        this.contracts = contracts;
        this.workOrders = workOrders;
        this.sessions = sessions;
        this.certificates = certificates;
        this.surveys = surveys;
        this.answers = answers;
        this.outcomes = outcomes;
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                IntakeEvent.TOPIC,
                MatchingEvent.TOPIC,
                ProviderEvent.TOPIC,
                WorkOrderEvent.TOPIC,
                EvaluationEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        // Event is open to new families; each family is sealed and switched over where it is applied.
        if (event instanceof IntakeEvent intake) {
            needs.apply(intake);
            if (intake instanceof MergeEvent merge) {
                outcomes.follow(merge);
            }
        } else if (event instanceof OutcomeEvent outcome) {
            outcomes.apply(outcome);
        } else if (event instanceof MatchingEvent matching) {
            matches.apply(matching);
        } else if (event instanceof ProviderEvent provider) {
            contracts.apply(provider);
        } else if (event instanceof WorkOrderEvent workOrder) {
            workOrders.apply(workOrder);
        } else if (event instanceof SessionEvent session) {
            sessions.apply(session);
        } else if (event instanceof SurveyEvent survey) {
            surveys.apply(survey);
        } else if (event instanceof CertificateEvent certificate) {
            certificates.apply(certificate);
        } else if (event instanceof StayEvent || event instanceof ReferralEvent || event instanceof CounsellingEvent) {
            return; // Their units are visits, with events of their own.
        } else if (event instanceof EvaluationEvent evaluation) {
            answers.apply(evaluation);
        } else {
            throw new IllegalArgumentException("not an event of these topics: " + event.getClass());
        }
    }
}

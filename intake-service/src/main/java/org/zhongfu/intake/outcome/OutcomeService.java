// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.zhongfu.contracts.id.OutcomeId;
import org.zhongfu.contracts.intake.OutcomeEvent.OutcomeChanged;
import org.zhongfu.intake.outcome.OutcomeStepRequest.CorrectOutcomeRequest;
import org.zhongfu.intake.outcome.OutcomeStepRequest.EndOutcomeRequest;
import org.zhongfu.intake.outcome.OutcomeStepRequest.FollowUpRequest;
import org.zhongfu.intake.outcome.OutcomeStepRequest.VoidOutcomeRequest;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Records, follows up, corrects, ends and reads outcomes of persons. */
@ApplicationScoped
public class OutcomeService {

    private final OutcomeRepository outcomes;
    private final PersonFiles persons;
    private final Creator creator;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final CallerAudit audit;
    private final InstantSource clock;

    OutcomeService(
            OutcomeRepository outcomes,
            PersonFiles persons,
            Creator creator,
            Transitions transitions,
            RowEncryption encryption,
            CallerAudit audit,
            InstantSource clock) {
        this.outcomes = outcomes;
        this.persons = persons;
        this.creator = creator;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records an outcome of a person of the caller's area.
     *
     * @throws Problem 409 when the same outcome goes on already, 422 when the content does not fit
     */
    @Transactional
    public Creation<OutcomeView> record(Caller caller, RecordOutcomeRequest request) {
        PersonFile person = persons.lockReferenced(caller, request.personId());
        return creator.create(Submission.of("outcome", caller, request), outcomes, provenance -> {
                    person.requireAlive();
                    OutcomeContent content = OutcomeContent.of(request);
                    content.require(request.kind(), person.birthDate(), Zones.dayOf(provenance.occurredAt()));
                    requireNew(person, request.kind(), content);
                    Outcome outcome =
                            new Outcome(new OutcomeId(UuidV7.next()), person, request, encryption, provenance);
                    return NewRecord.of(outcome, outcome.recorded())
                            .andThen(() -> audit(caller, "OUTCOME_RECORDED", outcome));
                })
                .map(outcome -> outcome.view(encryption));
    }

    /** Takes an outcome one step further, in the version the caller has read. */
    @Transactional
    public OutcomeView step(Caller caller, OutcomeId id, Revision seen, OutcomeStepRequest request) {
        Outcome changed = transitions.apply(
                () -> outcomes.lockVisible(caller, id),
                Change.of(caller, seen, request),
                (outcome, when) -> step(caller, outcome, request, when));
        return changed.view(encryption);
    }

    private OutcomeChanged step(Caller caller, Outcome outcome, OutcomeStepRequest request, Occurrence when) {
        return switch (request) {
            case CorrectOutcomeRequest correction -> {
                audit(caller, "OUTCOME_CORRECTED", outcome);
                yield outcome.correct(correction, persons.birthDateOf(outcome.personId()), encryption, when);
            }
            case EndOutcomeRequest end -> {
                audit(caller, "OUTCOME_ENDED", outcome);
                yield outcome.end(end, encryption, when);
            }
            case VoidOutcomeRequest mistake -> {
                audit(caller, "OUTCOME_VOIDED", outcome);
                yield outcome.voidIt(mistake.reason(), encryption, when);
            }
            case FollowUpRequest followUp -> {
                audit(caller, "OUTCOME_FOLLOWED_UP", outcome);
                yield outcome.followUp(followUp, caller.subject(), encryption, when);
            }
        };
    }

    /** Outcomes of persons the caller may see. */
    @Transactional
    public Page<OutcomeView> list(Caller caller, PageQuery page, OutcomeFilter filter) {
        Criteria criteria = outcomes.visible(caller, page, filter, Zones.dayOf(clock.instant()));
        return Page.of(outcomes.page(criteria), page, row -> row.id().value(), row -> row.view(encryption));
    }

    /** One outcome. */
    @Transactional
    public OutcomeView get(Caller caller, OutcomeId id) {
        return outcomes.findVisible(caller, id)
                .map(outcome -> outcome.view(encryption))
                .orElseThrow(Problem::notFound);
    }

    private void requireNew(PersonFile person, OutcomeKind kind, OutcomeContent content) {
        if (outcomes.existsOngoing(person.id(), kind, content.startedOn(), content.groupId())) {
            throw Problem.conflict(
                    "The person has this outcome already, and it goes on. Correct or end that record.",
                    "该人员已有同一成效记录且仍在持续，请更正或终止原记录。");
        }
    }

    private void audit(Caller caller, String action, Outcome outcome) {
        audit.record(caller, AuditedAction.done(action, "OUTCOME", outcome.id()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.Ages;
import org.zhongfu.intake.assessment.LatestAssessments;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.need.RegisterNeedRequest;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.RecordOrder;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Has the rules suggest needs, and keeps what officers decide. An accepted suggestion becomes a need in the normal way. */
@ApplicationScoped
public class SmartAssessmentService {

    private final SmartAssessmentRepository repository;
    private final SuggestionRules rules;
    private final LatestAssessments assessments;
    private final PersonFiles persons;
    private final NeedService needs;
    private final Creator creator;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final CallerAudit audit;

    SmartAssessmentService(
            SmartAssessmentRepository repository,
            SuggestionRules rules,
            LatestAssessments assessments,
            PersonFiles persons,
            NeedService needs,
            Creator creator,
            Transitions transitions,
            RowEncryption encryption,
            CallerAudit audit) {
        this.repository = repository;
        this.rules = rules;
        this.assessments = assessments;
        this.persons = persons;
        this.needs = needs;
        this.creator = creator;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
    }

    /** Applies the rules to the latest assessments, groups and age of a person. */
    @Transactional
    public Creation<SmartAssessmentView> make(
            Caller caller, PersonId personId, SmartAssessmentRequest request, Locale locale) {
        return make(caller, persons.lockVisible(caller, personId), request).map(made -> view(made, locale));
    }

    /** The same as a part of another operation, for a person of the caller's area; returns the id. */
    @Transactional(TxType.MANDATORY)
    public SmartAssessmentId makeSurveyed(Caller caller, PersonId personId, SmartAssessmentRequest request) {
        return make(caller, persons.lockReferenced(caller, personId), request)
                .view()
                .id();
    }

    private Creation<SmartAssessment> make(Caller caller, PersonFile person, SmartAssessmentRequest request) {
        Submission submission =
                Submission.of("smart-assessment", caller, request).with("personId", person.id());
        return creator.create(submission, repository, provenance -> {
            person.requireAlive();
            SmartAssessment made = new SmartAssessment(
                    new SmartAssessmentId(UuidV7.next()),
                    person,
                    input(person, provenance),
                    rules,
                    encryption,
                    provenance);
            return NewRecord.of(made).andThen(() -> record(caller, "SMART_ASSESSMENT_MADE", made));
        });
    }

    /** The smart assessments of a person the caller may see. */
    @Transactional
    public Page<SmartAssessmentView> list(Caller caller, PersonId personId, PageQuery page, Locale locale) {
        persons.findVisible(caller, personId);
        return Page.of(
                repository.pageOf(personId, page),
                page,
                row -> row.id().value(),
                RecordOrder::valueOf,
                row -> view(row, locale));
    }

    /** One smart assessment. */
    @Transactional
    public SmartAssessmentView get(Caller caller, PersonId personId, SmartAssessmentId id, Locale locale) {
        persons.findVisible(caller, personId);
        return repository.findOf(personId, id).map(row -> view(row, locale)).orElseThrow(Problem::notFound);
    }

    /**
     * Keeps what an officer decides about a suggestion; the need is registered by the rules of any need.
     *
     * @throws Problem 409 when it is decided already; 422 when there is no such suggestion
     */
    @Transactional
    public SmartAssessmentView decide(
            Caller caller,
            PersonId personId,
            SmartAssessmentId id,
            Revision seen,
            DecideSuggestionRequest request,
            Locale locale) {
        persons.lockVisible(caller, personId).requireAlive();
        Change change = Change.of(caller, seen, request);
        SmartAssessment row = transitions.require(() -> repository.lockOf(personId, id), change);
        Occurrence when = transitions.timeOf(row, change);
        Suggestion suggestion = row.suggestion(request.serviceItem(), encryption)
                .orElseThrow(() -> Problem.rule(
                        "serviceItem", "is not among the suggestions of this smart assessment", "不在本次智能评估的建议之中"));
        if (row.decision(request.serviceItem(), encryption).isPresent()) {
            throw Problem.conflict(
                    "This suggestion was decided already. Change the need itself, or make a new smart assessment.",
                    "该建议已作出决定。请办理需求本身，或重新进行智能评估。");
        }
        row.decide(decision(caller, personId, suggestion, request, when), encryption, when);
        record(caller, "SUGGESTION_DECIDED", row);
        return view(row, locale);
    }

    private Decision decision(
            Caller caller, PersonId personId, Suggestion suggestion, DecideSuggestionRequest request, Occurrence when) {
        requireFieldsOfDecision(request);
        if (request.decision() == SuggestionDecision.REJECTED) {
            return decision(caller, request, null, null, when);
        }
        RegisterNeedRequest need = need(personId, suggestion, request, when);
        return decision(
                caller,
                request,
                need,
                needs.registerSuggested(caller, need).view().id().toString(),
                when);
    }

    private static RegisterNeedRequest need(
            PersonId personId, Suggestion suggestion, DecideSuggestionRequest request, Occurrence when) {
        LocalDate from = request.periodFrom() == null ? Zones.dayOf(when.occurredAt()) : request.periodFrom();
        return new RegisterNeedRequest(
                personId,
                null,
                suggestion.serviceItem(),
                request.units() == null ? suggestion.units() : request.units(),
                from,
                request.periodTo() == null ? from.plusMonths(suggestion.months()) : request.periodTo(),
                null,
                null,
                null,
                request.occurredAt(),
                request.backfillReason());
    }

    private static Decision decision(
            Caller caller,
            DecideSuggestionRequest request,
            @Nullable RegisterNeedRequest need,
            @Nullable String needId,
            Occurrence when) {
        return new Decision(
                request.serviceItem(),
                request.decision(),
                request.reason(),
                need == null ? null : need.units(),
                need == null ? null : need.periodFrom().toString(),
                need == null ? null : need.periodTo().toString(),
                needId,
                caller.subject(),
                when.occurredAt().toString());
    }

    /** An acceptance changes nothing, a change changes something, a rejection registers nothing. */
    private static void requireFieldsOfDecision(DecideSuggestionRequest request) {
        boolean changes = request.units() != null || request.periodTo() != null;
        if (request.decision() == SuggestionDecision.CHANGED && !changes) {
            throw Problem.rule(
                    "units",
                    "send units or periodTo with CHANGED: say what is changed",
                    "决定为“调整后采纳”时，须填写 units 或 periodTo");
        }
        if (request.decision() != SuggestionDecision.CHANGED && changes) {
            throw Problem.rule(
                    request.units() != null ? "units" : "periodTo",
                    "is sent with CHANGED only",
                    "仅在决定为“调整后采纳”（CHANGED）时填写");
        }
    }

    private SuggestionInput input(PersonFile person, Provenance provenance) {
        LocalDate day = Zones.dayOf(provenance.occurredAt());
        return new SuggestionInput(assessments.of(person.id()), person.groupsOn(day), Ages.on(day, person.birthDate()));
    }

    private SmartAssessmentView view(SmartAssessment row, Locale locale) {
        return row.view(rules, encryption, locale);
    }

    private void record(Caller caller, String action, SmartAssessment row) {
        audit.record(caller, AuditedAction.done(action, "SMART_ASSESSMENT", row.id()));
    }
}

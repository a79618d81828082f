// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.assessment.AssessPersonRequest;
import org.zhongfu.intake.assessment.AssessmentService;
import org.zhongfu.intake.evidence.AddEvidenceRequest;
import org.zhongfu.intake.evidence.EvidenceService;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.need.RegisterNeedRequest;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.smart.SmartAssessmentRequest;
import org.zhongfu.intake.smart.SmartAssessmentService;
import org.zhongfu.intake.survey.SurveyFindingsRequest.SurveyedAssessment;
import org.zhongfu.intake.survey.SurveyFindingsRequest.SurveyedEvidence;
import org.zhongfu.intake.survey.SurveyFindingsRequest.SurveyedNeed;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** Makes records of what a visit found, by the use cases in which each of them is entered alone. */
@ApplicationScoped
class SurveyFindings {

    private final PersonFiles persons;
    private final EvidenceService evidence;
    private final AssessmentService assessments;
    private final NeedService needs;
    private final SmartAssessmentService suggestions;

    SurveyFindings(
            PersonFiles persons,
            EvidenceService evidence,
            AssessmentService assessments,
            NeedService needs,
            SmartAssessmentService suggestions) {
        this.persons = persons;
        this.evidence = evidence;
        this.assessments = assessments;
        this.needs = needs;
        this.suggestions = suggestions;
    }

    /**
     * Makes the records of a visit.
     *
     * @return the records, in the order in which they were made
     * @throws Problem what the use case of a record refuses; then none is made
     */
    @Transactional(TxType.MANDATORY)
    List<SurveyFinding> make(
            Caller caller, SurveyEntry entry, @Nullable SurveyFindingsRequest request, Occurrence when) {
        List<SurveyFinding> made = new ArrayList<>();
        PersonId person = personOf(caller, entry, request, when, made);
        if (request == null) {
            return made;
        }
        for (SurveyedEvidence each : orNone(request.evidence())) {
            made.add(finding(SurveyFindingKind.EVIDENCE, add(caller, person, each, when)));
        }
        List<SurveyedAssessment> assessed = orNone(request.assessments());
        for (SurveyedAssessment each : assessed) {
            made.add(finding(SurveyFindingKind.ASSESSMENT, assess(caller, person, each, when)));
        }
        for (SurveyedNeed each : orNone(request.needs())) {
            made.add(finding(SurveyFindingKind.NEED, register(caller, person, each, when)));
        }
        if (!assessed.isEmpty()) {
            made.add(finding(SurveyFindingKind.SMART_ASSESSMENT, suggest(caller, person, when)));
        }
        return made;
    }

    private PersonId personOf(
            Caller caller,
            SurveyEntry entry,
            @Nullable SurveyFindingsRequest request,
            Occurrence when,
            List<SurveyFinding> made) {
        PersonId known = entry.personId();
        boolean isNew = request != null && request.person() != null;
        if ((known == null) != isNew) {
            throw Problem.rule(
                    "findings.person",
                    known == null
                            ? "is required: the person has no file yet"
                            : "is left out: the person has a file, which officers correct",
                    known == null ? "该人员尚无档案，须填写" : "该人员已有档案，不填写；档案由经办人更正");
        }
        if (known != null) {
            return known;
        }
        PersonId registered = persons.register(
                        Objects.requireNonNull(Objects.requireNonNull(request).person()), caller, when)
                .id();
        entry.link(registered, when.occurredAt());
        made.add(finding(SurveyFindingKind.PERSON, registered.value()));
        return registered;
    }

    private UUID add(Caller caller, PersonId person, SurveyedEvidence found, Occurrence when) {
        AddEvidenceRequest request = new AddEvidenceRequest(
                found.type(),
                found.assistanceCategory(),
                found.disabilityType(),
                found.disabilityLevel(),
                found.livingAlone(),
                found.validFrom(),
                found.validUntil(),
                found.issuer(),
                null,
                when.occurredAt(),
                when.backfillReason());
        return evidence.addSurveyed(caller, person, request).view().id().value();
    }

    private UUID assess(Caller caller, PersonId person, SurveyedAssessment found, Occurrence when) {
        AssessPersonRequest request = new AssessPersonRequest(
                person,
                found.instrument(),
                found.instrumentVersion(),
                found.answers(),
                found.circumstances(),
                null,
                when.occurredAt(),
                when.backfillReason());
        return assessments
                .assessSurveyed(caller, request, Locale.ROOT)
                .view()
                .id()
                .value();
    }

    private UUID register(Caller caller, PersonId person, SurveyedNeed found, Occurrence when) {
        RegisterNeedRequest request = new RegisterNeedRequest(
                person,
                null,
                found.serviceItem(),
                found.units(),
                found.periodFrom(),
                found.periodTo(),
                found.preferences(),
                null,
                null,
                when.occurredAt(),
                when.backfillReason());
        return needs.registerSuggested(caller, request).view().id().value();
    }

    private UUID suggest(Caller caller, PersonId person, Occurrence when) {
        return suggestions
                .makeSurveyed(
                        caller, person, new SmartAssessmentRequest(null, when.occurredAt(), when.backfillReason()))
                .value();
    }

    private static SurveyFinding finding(SurveyFindingKind kind, UUID id) {
        return new SurveyFinding(kind, id);
    }

    private static <T> List<T> orNone(@Nullable List<T> found) {
        return found == null ? List.of() : found;
    }
}

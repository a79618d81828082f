// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.intake.assessment.AssessmentStepRequest.CorrectAssessmentRequest;
import org.zhongfu.intake.assessment.AssessmentStepRequest.DisputeAssessmentRequest;
import org.zhongfu.intake.assessment.AssessmentStepRequest.NewAnswers;
import org.zhongfu.intake.assessment.AssessmentStepRequest.ReassessPersonRequest;
import org.zhongfu.intake.assessment.AssessmentStepRequest.ReportChangeRequest;
import org.zhongfu.intake.assessment.AssessmentStepRequest.ReviewAssessmentRequest;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Reviews, disputes, corrects and repeats assessments. */
@ApplicationScoped
public class AssessmentStepService {

    private static final String ASSESS_PERSON = "assessPerson";

    private final AssessmentRepository assessments;
    private final DueAssessments due;
    private final AssessmentFollowUp followUp;
    private final PersonFiles persons;
    private final Transitions transitions;
    private final Outbox outbox;
    private final RowEncryption encryption;
    private final FourEyes fourEyes;
    private final CallerAudit audit;

    AssessmentStepService(
            AssessmentRepository assessments,
            DueAssessments due,
            AssessmentFollowUp followUp,
            PersonFiles persons,
            Transitions transitions,
            Outbox outbox,
            RowEncryption encryption,
            FourEyes fourEyes,
            CallerAudit audit) {
        this.assessments = assessments;
        this.due = due;
        this.followUp = followUp;
        this.persons = persons;
        this.transitions = transitions;
        this.outbox = outbox;
        this.encryption = encryption;
        this.fourEyes = fourEyes;
        this.audit = audit;
    }

    /**
     * Takes an assessment one step further, in the version the caller has read.
     *
     * @return the assessment after the step; after new answers the one that takes its place
     */
    @Transactional
    public AssessmentView take(
            Caller caller, AssessmentId id, Revision seen, AssessmentStepRequest request, Locale locale) {
        // The person is locked before the assessment, as in all steps of records of a person.
        PersonFile person =
                persons.lockVisible(caller, assessments.findPersonOf(id).orElseThrow(Problem::notFound));
        Change change = Change.of(caller, seen, request);
        Assessment row = transitions.require(() -> assessments.lockVisible(caller, id), change);
        Occurrence when = transitions.timeOf(row, change);
        person.requireAlive();
        return switch (request) {
            case ReviewAssessmentRequest ignored -> {
                row.life().review(when);
                yield done("ASSESSMENT_REVIEWED", row, caller, locale);
            }
            case DisputeAssessmentRequest dispute -> {
                row.dispute(dispute, due.deadline(person, when), encryption, when);
                yield done("ASSESSMENT_DISPUTED", row, caller, locale);
            }
            case ReportChangeRequest report -> {
                row.reportChange(report, due.deadline(person, when), encryption, when);
                yield done("ASSESSMENT_CHANGE_REPORTED", row, caller, locale);
            }
            case ReassessPersonRequest again -> {
                Assessment next = repeated(row, person, again, Provenance.of(when, caller));
                row.life().replace(AssessmentState.REASSESSED, next.id().value(), when);
                next.life().follow(id.value());
                yield replaced("ASSESSMENT_REPEATED", next, person, when, caller, locale);
            }
            case CorrectAssessmentRequest correction -> {
                Assessment next = corrected(row, person, correction, Provenance.of(when, caller));
                row.life().replace(AssessmentState.CORRECTED, next.id().value(), when);
                next.correct(row, correction.reason(), encryption);
                fourEyes.follow(StepLink.RECORD, id.value(), next.id().value());
                yield replaced("ASSESSMENT_CORRECTED", next, person, when, caller, locale);
            }
        };
    }

    private Assessment repeated(Assessment row, PersonFile person, NewAnswers answers, Provenance provenance) {
        LocalDate day = Zones.dayOf(provenance.occurredAt());
        Instrument instrument = Instruments.findOn(row.instrumentCode(), day)
                .orElseThrow(() -> new IllegalStateException("no version of " + row.instrumentCode() + " on " + day));
        return assessment(InstrumentChoice.requireFor(instrument, person, day), person, answers, provenance);
    }

    /** Keeps the day and the version of the instrument of what it corrects. */
    private Assessment corrected(Assessment row, PersonFile person, NewAnswers answers, Provenance made) {
        Provenance before = row.provenance();
        return assessment(
                row.instrument(),
                person,
                answers,
                new Provenance(
                        before.occurredAt(),
                        made.recordedAt(),
                        before.backfilled(),
                        before.backfillReason(),
                        made.createdBy(),
                        null,
                        null));
    }

    private Assessment assessment(Instrument instrument, PersonFile person, NewAnswers answers, Provenance provenance) {
        return new Assessment(
                new AssessmentId(UuidV7.next()),
                person,
                instrument,
                Answers.require(instrument, answers.answers(), answers.foundCircumstances()),
                encryption,
                provenance);
    }

    private AssessmentView replaced(
            String action, Assessment next, PersonFile person, Occurrence when, Caller caller, Locale locale) {
        assessments.persist(next);
        assessments.flush();
        next.completed().ifPresent(outbox::append);
        fourEyes.take(ASSESS_PERSON, next, caller);
        followUp.after(next, person, caller, when);
        return done(action, next, caller, locale);
    }

    private AssessmentView done(String action, Assessment row, Caller caller, Locale locale) {
        audit.record(caller, AuditedAction.done(action, "ASSESSMENT", row.id()));
        return row.view(encryption, locale);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.RecordOrder;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Assesses persons with instruments and reads the results. */
@ApplicationScoped
public class AssessmentService {

    /** The operation that four-eyes rules name. */
    private static final String ASSESS_PERSON = "assessPerson";

    private final AssessmentRepository assessments;
    private final PersonFiles persons;
    private final Creator creator;
    private final RowEncryption encryption;
    private final PersonReadAudit reads;
    private final FourEyes fourEyes;
    private final AssessmentFollowUp followUp;

    AssessmentService(
            AssessmentRepository assessments,
            PersonFiles persons,
            Creator creator,
            RowEncryption encryption,
            PersonReadAudit reads,
            FourEyes fourEyes,
            AssessmentFollowUp followUp) {
        this.assessments = assessments;
        this.persons = persons;
        this.creator = creator;
        this.encryption = encryption;
        this.reads = reads;
        this.fourEyes = fourEyes;
        this.followUp = followUp;
    }

    /** Scores the answers, and derives the target groups again that depend on the level. */
    @Transactional
    public Creation<AssessmentView> assess(Caller caller, AssessPersonRequest request, Locale locale) {
        return create(caller, persons.lockReferenced(caller, request.personId()), request, locale, made -> {});
    }

    /**
     * The same, for the person of a path. The step counts as {@code assessPerson} for the four-eyes rules.
     *
     * @throws Problem 404 when the caller may not see the person
     */
    @Transactional
    public Creation<AssessmentView> assess(
            Caller caller, PersonId person, AssessmentOfPersonRequest request, Locale locale) {
        PersonFile file = persons.lockVisible(caller, person);
        return create(caller, file, request.of(person), locale, made -> fourEyes.take(ASSESS_PERSON, made, caller));
    }

    /** Assesses as a part of another operation. For the four-eyes rules it is the step {@code assessPerson}. */
    @Transactional(TxType.MANDATORY)
    public Creation<AssessmentView> assessSurveyed(Caller caller, AssessPersonRequest request, Locale locale) {
        PersonFile file = persons.lockReferenced(caller, request.personId());
        return create(caller, file, request, locale, made -> fourEyes.take(ASSESS_PERSON, made, caller));
    }

    private Creation<AssessmentView> create(
            Caller caller,
            PersonFile person,
            AssessPersonRequest request,
            Locale locale,
            Consumer<Assessment> afterwards) {
        return creator.create(
                        Submission.of("assessment", caller, request),
                        assessments,
                        provenance -> newAssessment(caller, person, request, provenance, afterwards))
                .map(assessment -> assessment.view(encryption, locale));
    }

    private NewRecord<Assessment> newAssessment(
            Caller caller,
            PersonFile person,
            AssessPersonRequest request,
            Provenance provenance,
            Consumer<Assessment> afterwards) {
        person.requireAlive();
        LocalDate day = Zones.dayOf(provenance.occurredAt());
        Instrument instrument = InstrumentChoice.of(request, person, day);
        Assessment assessment = new Assessment(
                new AssessmentId(UuidV7.next()),
                person,
                instrument,
                Answers.require(instrument, request.answers(), request.foundCircumstances()),
                encryption,
                provenance);
        return new NewRecord<>(
                assessment, List.copyOf(assessment.completed().stream().toList()), () -> {
                    afterwards.accept(assessment);
                    followUp.after(assessment, person, caller, provenance.occurrence());
                });
    }

    /** Assessments the caller may see. */
    @Transactional
    public Page<AssessmentView> list(Caller caller, PageQuery page, @Nullable PersonId personId, Locale locale) {
        Page<AssessmentView> shown = Page.of(
                assessments.page(caller, page, personId),
                page,
                row -> row.id().value(),
                RecordOrder::valueOf,
                row -> row.view(encryption, locale));
        reads.recordList(
                Read.ASSESSMENT_READ,
                caller,
                shown.items().stream().map(AssessmentView::personId).toList());
        return shown;
    }

    /** One assessment. */
    @Transactional
    public AssessmentView get(Caller caller, AssessmentId id, Locale locale) {
        AssessmentView view = assessments
                .findVisible(caller, id)
                .map(assessment -> assessment.view(encryption, locale))
                .orElseThrow(Problem::notFound);
        reads.record(Read.ASSESSMENT_READ, caller, view.personId());
        return view;
    }
}

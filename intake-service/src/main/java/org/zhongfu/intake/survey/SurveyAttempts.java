// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Problem;

/**
 * Records attempts at household visits, by whoever the entry was assigned to at the time. What is known of an entry follows from all
 * of its attempts, in whatever order they arrive.
 */
@ApplicationScoped
public class SurveyAttempts {

    /** The step of the four-eyes rules, whether the attempt is sent alone or with others. */
    private static final String STEP = "recordSurveyAttempt";

    private final SurveyAttemptRepository attempts;
    private final SurveyEntryRepository entries;
    private final SurveyRoundRepository rounds;
    private final SurveyAssignmentRepository assignments;
    private final PersonFiles persons;
    private final SurveyFindings findings;
    private final Creator creator;
    private final RowEncryption encryption;
    private final FourEyes fourEyes;
    private final Outbox outbox;
    private final SurveyAudit audit;

    SurveyAttempts(
            SurveyAttemptRepository attempts,
            SurveyEntryRepository entries,
            SurveyRoundRepository rounds,
            SurveyAssignmentRepository assignments,
            PersonFiles persons,
            SurveyFindings findings,
            Creator creator,
            RowEncryption encryption,
            FourEyes fourEyes,
            Outbox outbox,
            SurveyAudit audit) {
        this.attempts = attempts;
        this.entries = entries;
        this.rounds = rounds;
        this.assignments = assignments;
        this.persons = persons;
        this.findings = findings;
        this.creator = creator;
        this.encryption = encryption;
        this.fourEyes = fourEyes;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Records an attempt; sent again under its reference it is answered as before.
     *
     * @throws Problem 404 when the entry was never assigned to the caller, 422 when it was not at that time
     */
    @Transactional
    public Creation<SurveyAttemptView> record(Caller caller, SurveyEntryId id, RecordSurveyAttemptRequest request) {
        SurveyEntry entry = lockOwn(caller, id);
        Submission submission = Submission.of("survey-attempt", caller, request).with("entryId", id);
        return creator.create(submission, attempts, provenance -> newAttempt(caller, entry, request, provenance))
                .map(attempt -> attempt.view(encryption));
    }

    /** The person is locked before the entry, as when files are merged: two orders of locks could block each other. */
    private SurveyEntry lockOwn(Caller caller, SurveyEntryId id) {
        SurveyEntry found = entries.findOnceAssigned(caller, id).orElseThrow(Problem::notFound);
        PersonId person = found.personId();
        if (person != null) {
            persons.lock(person);
        }
        entries.lockAndReload(found);
        return found;
    }

    private NewRecord<SurveyAttempt> newAttempt(
            Caller caller, SurveyEntry entry, RecordSurveyAttemptRequest request, Provenance provenance) {
        rounds.findByIdOptional(entry.roundId().value()).orElseThrow().requireUnderWay(provenance.occurredAt());
        if (!assignments.coverAt(entry.id(), caller.subject(), provenance.occurredAt())) {
            throw Problem.rule("occurredAt", "is a time at which this entry was not assigned to you", "该时间此条目并未分派给您");
        }
        requireFieldsOfResult(request, Zones.dayOf(provenance.occurredAt()));
        SurveyAttempt attempt = new SurveyAttempt(UuidV7.next(), entry, request, encryption, provenance);
        return NewRecord.of(attempt).andThen(() -> {
            List<SurveyFinding> made = request.result() == SurveyResult.DONE
                    ? findings.make(caller, entry, request.findings(), provenance.occurrence())
                    : List.of();
            SurveyCourse course = courseOf(entry, attempt);
            fourEyes.take(
                    STEP, entry, caller); // After the file of a person without one is opened: the step counts for it.
            attempt.received(made, course.conflicts().get(attempt.id()));
            entry.follow(course, provenance.occurredAt());
            outbox.append(entry.recorded(provenance.occurrence()));
            audit.record(caller, "SURVEY_ATTEMPT_RECORDED", entry.id());
        });
    }

    private SurveyCourse courseOf(SurveyEntry entry, SurveyAttempt added) {
        List<SurveyCourse.Attempted> all = new ArrayList<>(attempts.listOf(entry.id()).stream()
                .filter(each -> !each.id().equals(added.id()))
                .map(SurveyAttempt::attempted)
                .toList());
        all.add(added.attempted());
        return SurveyCourse.of(all);
    }

    private static void requireFieldsOfResult(RecordSurveyAttemptRequest request, LocalDate day) {
        boolean absent = request.result() == SurveyResult.ABSENT;
        LocalDate next = request.nextAttemptOn();
        if (absent != (next != null)) {
            throw Problem.rule(
                    "nextAttemptOn",
                    "is the day of the next attempt, with ABSENT and only with it",
                    "仅在结果为“无人在家”（ABSENT）时填写，且必须填写");
        }
        if (next != null && next.isBefore(day)) {
            throw Problem.rule("nextAttemptOn", "lies before this attempt", "早于本次入户时间");
        }
        if (request.findings() != null && request.result() != SurveyResult.DONE) {
            throw Problem.rule("findings", "are sent with DONE only", "仅在结果为“已入户”（DONE）时填写");
        }
        if ((request.result() == SurveyResult.MOVED) != (request.movedTo() != null)) {
            throw Problem.rule(
                    "movedTo",
                    "is the area to which the person moved, with MOVED and only with it",
                    "仅在结果为“已搬迁”（MOVED）时填写，且必须填写");
        }
    }
}

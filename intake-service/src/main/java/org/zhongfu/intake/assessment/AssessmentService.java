// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.evidence.TargetGroups;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Applies instruments to persons and keeps what came of it. */
@ApplicationScoped
public class AssessmentService {

    private final AssessmentRepository assessments;
    private final TargetGroups groups;
    private final PersonFiles persons;
    private final NamedLock namedLock;
    private final Outbox outbox;
    private final InstantSource clock;

    AssessmentService(
            AssessmentRepository assessments,
            TargetGroups groups,
            PersonFiles persons,
            NamedLock namedLock,
            Outbox outbox,
            InstantSource clock) {
        this.assessments = assessments;
        this.groups = groups;
        this.persons = persons;
        this.namedLock = namedLock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Scores the answers; target groups that depend on the level are derived anew. */
    @Transactional
    public Creation<AssessmentView> assess(Caller caller, Assess request) {
        Instrument instrument = Instruments.find(request.instrument(), request.instrumentVersion())
                .orElseThrow(() -> Problem.invalid(
                        "instrument",
                        "there is no such instrument and version; see /instruments",
                        "没有该量表或版本，参见 /instruments"));
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        PersonFile person = persons.lockReferenced(caller, request.personId());
        namedLock.acquireForReference("assessment", caller.subject(), request.clientReference());
        Optional<Assessment> sent = assessments.findByReference(
                caller.subject(), request.clientReference(), earlier -> earlier.isSame(request));
        if (sent.isPresent()) {
            return new Creation<>(sent.get().view(), false);
        }
        Assessment assessment = new Assessment(
                UuidV7.next(),
                person,
                instrument,
                request.answers(),
                Provenance.of(when, caller, request.clientReference()));
        assessments.persist(assessment);
        outbox.append(assessment.completed());
        groups.derive(person, when);
        return new Creation<>(assessment.view(), true);
    }

    /** Assessments of persons of the caller's area. */
    @Transactional
    public Page<AssessmentView> list(Caller caller, PageQuery page, @Nullable UUID personId) {
        return Page.of(assessments.page(caller, page, personId), page, Assessment::id, Assessment::view);
    }

    /** One assessment. */
    @Transactional
    public AssessmentView get(Caller caller, UUID id) {
        return assessments.findVisible(caller, id).map(Assessment::view).orElseThrow(Problem::notFound);
    }
}

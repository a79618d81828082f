// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.evidence.TargetGroupService;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonReadAudit;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Assesses persons with instruments and reads the results. */
@ApplicationScoped
public class AssessmentService {

    private final AssessmentRepository assessments;
    private final TargetGroupService groups;
    private final PersonFiles persons;
    private final Creator creator;
    private final RowEncryption encryption;
    private final PersonReadAudit reads;

    AssessmentService(
            AssessmentRepository assessments,
            TargetGroupService groups,
            PersonFiles persons,
            Creator creator,
            RowEncryption encryption,
            PersonReadAudit reads) {
        this.assessments = assessments;
        this.groups = groups;
        this.persons = persons;
        this.creator = creator;
        this.encryption = encryption;
        this.reads = reads;
    }

    /** Scores the answers, and derives the target groups again that depend on the level. */
    @Transactional
    public Creation<AssessmentView> assess(Caller caller, AssessPersonRequest request, Locale locale) {
        PersonFile person = persons.lockReferenced(caller, request.personId());
        return creator.create(Submission.of("assessment", caller, request), assessments, provenance -> {
                    person.requireAlive();
                    Assessment assessment = new Assessment(
                            new AssessmentId(UuidV7.next()),
                            person,
                            instrumentOf(request),
                            request.answers(),
                            encryption,
                            provenance);
                    return NewRecord.of(assessment, assessment.completed())
                            .andThen(() -> groups.update(person, provenance.occurrence()));
                })
                .map(assessment -> assessment.view(encryption, locale));
    }

    /** Assessments the caller may see. */
    @Transactional
    public Page<AssessmentView> list(Caller caller, PageQuery page, @Nullable PersonId personId, Locale locale) {
        Page<AssessmentView> shown = Page.of(
                assessments.page(caller, page, personId),
                page,
                row -> row.id().value(),
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

    private static Instrument instrumentOf(AssessPersonRequest request) {
        return Instruments.find(request.instrument(), request.instrumentVersion())
                .orElseThrow(() -> Problem.invalid(
                        "instrument",
                        "is not an instrument in this version; see GET /api/v1/instruments",
                        "没有该量表或该版本，请查看 GET /api/v1/instruments"));
    }
}
